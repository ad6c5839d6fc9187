package de.transferlotse.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.cache.CacheManager;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.cache.transaction.TransactionAwareCacheManagerProxy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where master data are kept that every step asks for and people rarely change: one cache, as they hang together, which
 * each change empties. This node sees a change as soon as it is committed, others a few seconds later.
 */
@Configuration(proxyBeanMethods = false)
class MasterDataCache {

  private static final Duration OTHER_NODES_SEE_IT_AFTER = Duration.ofSeconds(10);

  @Bean
  CacheManager masterDataCaches() {
    var caches = new CaffeineCacheManager("master-data");
    caches.setCaffeine(Caffeine.newBuilder().expireAfterWrite(OTHER_NODES_SEE_IT_AFTER));
    return new TransactionAwareCacheManagerProxy(caches);
  }
}

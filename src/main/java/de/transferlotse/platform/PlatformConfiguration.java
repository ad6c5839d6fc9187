package de.transferlotse.platform;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, AdminSettings.class, AgencySettings.class, WebSettings.class,
    AnswerSettings.class})
class PlatformConfiguration {}

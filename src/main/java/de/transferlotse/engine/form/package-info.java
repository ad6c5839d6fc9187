/** One user task, one form class: how forms show the tables' facts and how what people typed gets back into them. */
@NamedInterface("form")
package de.transferlotse.engine.form;

import org.springframework.modulith.NamedInterface;

/** The open kernel: ids, texts, refusals and the live-document interface. Knows no other module. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.etappe.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Reports as they are drawn: what a report holds, worded already. Pure. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.etappe.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

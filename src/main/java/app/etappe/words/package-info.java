/** The words of a text, by their English and German stems, and looking for them; pure. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.etappe.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Jobs that tidy up: each run once, on whichever node. */
@NamedInterface("job")
@NullMarked
package app.etappe.base.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

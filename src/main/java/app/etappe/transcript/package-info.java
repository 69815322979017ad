/** Transcripts of recorded talks, in the formats that programs and people write, made lines with speaker and time; pure. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.etappe.transcript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

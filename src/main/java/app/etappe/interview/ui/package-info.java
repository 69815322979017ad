/**
 * The pages of interviews, and the log that is typed into; other features add to them through {@link InterviewSection},
 * {@link InterviewMenuItem} and {@link InterviewSource}.
 */
@NamedInterface("ui")
@NullMarked
package app.etappe.interview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

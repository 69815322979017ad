/** What people hand in as files: bytes known by their content, made text or parts of an archive, within limits. */
@NullMarked
package app.etappe.base.upload;

import org.jspecify.annotations.NullMarked;

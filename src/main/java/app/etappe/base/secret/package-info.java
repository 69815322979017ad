/** What only this installation can read: values encrypted with its own key, and looked up without being read. */
@NamedInterface("secret")
@NullMarked
package app.etappe.base.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The list of maps and its dialogs; other features add to it, and to the board, through {@link MapSource}, {@link
 * MapMenuItem} and {@link ComparisonExport}.
 */
@NamedInterface("ui")
@NullMarked
package app.etappe.journey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

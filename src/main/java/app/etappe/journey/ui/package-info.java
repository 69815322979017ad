/**
 * The list of maps and its dialogs; other features add to it, and to the board, through {@link MapSource}, {@link
 * MapMenuItem}, {@link ComparisonExport}, {@link PanelSection} and {@link DroppedOnBoard}.
 */
@NamedInterface("ui")
@NullMarked
package app.etappe.journey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The pages of participants: who there is, their consent, how they leave; and of those who answer for all workspaces. */
@NullMarked
package app.etappe.participant.ui;

import org.jspecify.annotations.NullMarked;

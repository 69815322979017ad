package app.etappe.journey;

import org.springframework.stereotype.Component;

/** Does each kind of operation. */
@Component
class OperationActs {

    private final Additions additions;
    private final Alterations alterations;
    private final LayerActs layerActs;
    private final Promotion promotion;
    private final WayBack wayBack;
    private final Undoing undoing;

    OperationActs(
            Additions additions,
            Alterations alterations,
            LayerActs layerActs,
            Promotion promotion,
            WayBack wayBack,
            Undoing undoing) {
        this.additions = additions;
        this.alterations = alterations;
        this.layerActs = layerActs;
        this.promotion = promotion;
        this.wayBack = wayBack;
        this.undoing = undoing;
    }

    /**
     * Does one operation of a command.
     *
     * @throws app.etappe.base.Refusal if it is refused; the whole command is to be given up then
     */
    void perform(BoardEdit edit, Operation op, BoardCommand command) {
        switch (op) {
            case Operation.Add add -> additions.apply(edit, add);
            case Operation.Set set -> alterations.apply(edit, set, command.seen(), command.again());
            case Operation.Tag tag -> alterations.apply(edit, tag);
            case Operation.Untag untag -> alterations.apply(edit, untag);
            case Operation.Move move -> alterations.apply(edit, move);
            case Operation.Remove remove -> alterations.apply(edit, remove);
            case Operation.Reset reset -> layerActs.reset(edit, reset);
            case Operation.Promote promote -> promotion.promote(edit, promote);
            case Operation.Keep keep -> layerActs.keep(edit, keep);
            case Operation.Check check -> layerActs.check(edit, check, command.seen());
            case Operation.Uncheck uncheck -> layerActs.uncheck(edit, uncheck);
            case Operation.Only only -> wayBack.only(edit, only);
            case Operation.Undo undo -> undoing.undo(edit);
            case Operation.Redo redo -> undoing.redo(edit);
        }
    }
}

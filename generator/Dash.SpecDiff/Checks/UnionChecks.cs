using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Schemas of which one or several apply, and what tells them apart.</summary>
internal static class UnionChecks
{
    public static readonly FlowCheck VariantAdded = new(
        "variant-added",
        new(Compatible, "There is one more form to send. The C# union gets a variant."),
        new(MayBreak, "Answers can have a form that callers do not know. Code that handles all variants of the C# union has to handle one more."));

    public static readonly FlowCheck VariantRemoved = new(
        "variant-removed",
        new(Breaking, "Callers that send this form are refused. The C# union loses a variant."),
        new(Compatible, "Answers no longer have this form. The C# union loses a variant."));

    public static readonly FlowCheck UnionAdded = new(
        "union-added",
        new(Breaking, "Values have to fit one of the forms as well."),
        new(Compatible, "Answers fit one of the forms as well."));

    public static readonly FlowCheck UnionRemoved = new(
        "union-removed",
        new(Compatible, "Values need not fit any of the forms."),
        new(Breaking, "Answers need not fit any of the forms. The C# union goes."));

    public static readonly FlowCheck UnionKindChanged = new(
        "union-kind-changed",
        new(MayBreak, "Values that fit several forms are judged in another way."),
        new(MayBreak, "Answers that fit several forms are judged in another way."));

    public static readonly FlowCheck DiscriminatorAdded = new(
        "discriminator-added",
        new(MayBreak, "Callers have to send the property that tells the forms apart. The SDK does so by itself."),
        new(Compatible, "Answers say which form they have."));

    public static readonly FlowCheck DiscriminatorRemoved = new(
        "discriminator-removed",
        new(Compatible, "Callers need not say which form they send."),
        new(Breaking, "Answers no longer say which form they have. The SDK has to tell them apart by their members."));

    public static readonly FlowCheck DiscriminatorChanged = new(
        "discriminator-changed",
        new(Breaking, "Another property tells the forms apart, which callers do not send."),
        new(Breaking, "Another property tells the forms apart. An SDK generated before cannot."));

    public static readonly FlowCheck MappingValueAdded = new(
        "discriminator-value-added",
        new(Compatible, "There is one more value that names a form."),
        new(MayBreak, "Answers can name their form with a value that callers do not know."));

    public static readonly FlowCheck MappingValueRemoved = new(
        "discriminator-value-removed",
        new(Breaking, "Callers that name the form with this value are refused."),
        new(Compatible, "Answers no longer name their form with this value."));

    public static readonly FlowCheck DefaultMappingChanged = new(
        "discriminator-default-changed",
        new(MayBreak, "Values that do not name their form are taken for another one."),
        new(MayBreak, "Answers that do not name their form have another one."));

    public static IReadOnlyList<FlowCheck> All { get; } =
    [
        VariantAdded, VariantRemoved, UnionAdded, UnionRemoved, UnionKindChanged, DiscriminatorAdded, DiscriminatorRemoved,
        DiscriminatorChanged, MappingValueAdded, MappingValueRemoved, DefaultMappingChanged,
    ];
}

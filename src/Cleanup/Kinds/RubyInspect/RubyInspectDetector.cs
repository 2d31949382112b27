using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;

namespace Cleanup.Kinds.RubyInspect;

/// <summary>A value that Ruby printed: <c>p rows</c>, <c>pp rows</c>, <c>"#{row}"</c>.</summary>
internal sealed class RubyInspectDetector : LiteralDetector
{
    private static readonly string[] _words = ["nil", "true", "false"];

    public override LeakKind Kind { get; } = new("ruby-inspect", "A Ruby hash, array or object as inspect or pp prints it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', After: ":\"&" + Trigger.Word), new('[', After: "{[:\"&#-"), new('#', After: "<&"),
        // Before Rails 7 without its sign.
        new('<', Literal: "ActionController::Parameters {"),
        // Scalars before the first hash: [nil, {
        new('[', After: Trigger.Digits), .. _words.Select(static word => new Trigger('[', Literal: word + ",")),
    ];

    protected override LiteralDialect Dialect { get; } = new RubyDialect();

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        if (text[trigger] == '<') return trigger;
        if (text[trigger] == '#')
            return RubySource.FieldsStart(text, trigger) > 0 || RubySource.ContentStart(text, trigger) > 0 ||
                RubySource.StartsEscapedObject(text[trigger..]) ? trigger : -1;
        return FirstToken.HasArrow(text, trigger, '"') || FirstToken.HasSymbolOrKey(text, trigger) ? trigger : -1;
    }
}

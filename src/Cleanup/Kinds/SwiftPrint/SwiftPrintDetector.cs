using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;

namespace Cleanup.Kinds.SwiftPrint;

/// <summary>A value that Swift printed: <c>print(rows)</c>, <c>"\(title)"</c>.</summary>
internal sealed class SwiftPrintDetector : LiteralDetector
{
    public override LeakKind Kind { get; } = new("swift-print", "A Swift struct, Optional or dictionary as print() writes it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('(', Before: Trigger.Letters, After: Trigger.LowerCase + "_"), new('[', After: "\"“"), new('(', Lead: SwiftDialect.Optional),
        new('(', Lead: SwiftDialect.AnyKey),
    ];

    protected override LiteralDialect Dialect { get; } = new SwiftDialect();

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        if (text[trigger] == '[') return SwiftDialect.HasKey(text, trigger) ? OuterStart.Of(text, trigger, scan.Floor, Dialect) : -1;
        int name = OuterStart.OfName(text, trigger, scan.Floor, "");
        bool isOptional = text[name..trigger] is SwiftDialect.Optional or SwiftDialect.AnyKey;
        bool isStruct = char.IsAsciiLetterUpper(text[name]) && SwiftDialect.IsField(text, trigger + 1);
        return isOptional || isStruct ? OuterStart.Of(text, name, scan.Floor, Dialect) : -1;
    }
}

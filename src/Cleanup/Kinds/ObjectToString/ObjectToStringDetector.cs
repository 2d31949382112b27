using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;
using Cleanup.Grammars.Readings;
using Cleanup.Text;

namespace Cleanup.Kinds.ObjectToString;

/// <summary>
/// What languages print for an object that has no text of its own: JavaScript (ECMA-262, Object.prototype.toString), Java, C#,
/// Python, Ruby, Perl and PHP.
/// </summary>
internal sealed class ObjectToStringDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("object-to-string", "An object printed as the name of its type, such as [object Object].",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('[', Literal: "object "),
        new('[', Literal: "Function"),
        new('[', Before: Trigger.Letters + Trigger.Digits, After: "]" + Trigger.UpperCase),
        // The hash in org.press.Author@1b6d3586: of addresses, more begin with one such letter than with two.
        .. Trigger.Hexadecimal.Select(digit => new Trigger(digit, Before: "@", After: Trigger.Hexadecimal)),
        new('A', Literal: ConversionMessage.Array[1..]),
        new('O', Literal: ConversionMessage.Object[1..]),
        new('e', Lead: "und", Literal: "fined"),
        new('N', Literal: "aN"),
        new('#', Before: Trigger.Blank, After: Trigger.Digits),
        // The address in <Post object at 0x7f3c2a1b> and #<Post:0x000055d0>.
        new('<', Literal: "bound "),
        new('<', Literal: "pending>"),
        new('&', Literal: "lt;bound "),
        new('x', Before: "0", After: Trigger.Hexadecimal + "ABCDEF"),
        new('(', Before: "HYERBFGTO", After: "0"),
    ];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        debris = default;
        scan.Spend(Price.Look);
        if (!ObjectForms.TryRead(scan.Text, trigger, scan.Floor, out TextRange range, out _))
        {
            bool isLine = EmptyLine.TryRead(scan.Text, trigger, scan.Floor, out debris);
            scan.Spend(Reach.Sentence);
            return isLine;
        }
        bool isSpokenOf = scan.Text[trigger] is 'A' or 'O' && ConversionMessage.IsInSentence(scan.Text, range) ||
            CodeBefore.Ends(scan.Text[scan.Floor..range.Start]);
        debris = new Debris(ObjectRow.Extend(scan.Text, range), isSpokenOf ? DebrisSureness.Doubtful : DebrisSureness.Unmistakable);
        scan.Spend(debris.Range.Length);
        return true;
    }

    protected override RecoveredValue Recover(ReadOnlySpan<char> text, TextRange range) => ObjectRow.Recover(text, range);
}

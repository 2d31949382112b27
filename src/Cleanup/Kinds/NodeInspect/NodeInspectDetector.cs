using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;
using Cleanup.Text;

namespace Cleanup.Kinds.NodeInspect;

/// <summary>A value that Node printed: <c>console.log(rows)</c>, <c>util.inspect(rows)</c>.</summary>
internal sealed class NodeInspectDetector : LiteralDetector
{
    public override LeakKind Kind { get; } = new("node-inspect", "A JavaScript value as Node's console.log() or util.inspect() prints it.",
        Confidence.Likely);

    // A bracket that is not empty has a blank behind it.
    public override ImmutableArray<Trigger> Triggers { get; } = [new('{', After: " "), new('[', After: " ")];

    protected override LiteralDialect Dialect { get; } = new NodeDialect();

    protected override int FindStart(ref ScanContext scan, int trigger) =>
        FirstToken.HasMember(scan.Text, trigger) ? PrefixStart(scan.Text, trigger, scan.Floor) : -1;

    // Map(2) {, <ref *1> Foo {, Foo {: what stands before the bracket and belongs to it.
    private static int PrefixStart(ReadOnlySpan<char> text, int bracket, int floor)
    {
        int start = bracket;
        for (int position = bracket - 1; position >= floor && bracket - position < Reach.Word &&
            text[position] is not ('\n' or '\r'); position--)
        {
            bool startsWord = position == floor || Blank.Is(text[position - 1]);
            if (!startsWord || NodeBrackets.PrefixEnd(text, position) is not (> 0 and int end)) continue;
            while (end < start && text[end] == ' ') end++;
            if (end == start && (!IsPlainName(text, position) || IsAlone(text, position, bracket, floor))) start = position;
        }
        return start;
    }

    // Any word of prose may be the name of a class.
    private static bool IsPlainName(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiLetterOrDigit(text[position])) position++;
        return position < text.Length && text[position] == ' ';
    }

    // Whether nothing but the value stands on the line of its bracket.
    private static bool IsAlone(ReadOnlySpan<char> text, int name, int bracket, int floor)
    {
        ReadOnlySpan<char> before = text[floor..name].TrimEnd(' ');
        bool startsLine = before is [] or [.., '\n' or '\r' or '>'] || before.EndsWith("gt;", StringComparison.Ordinal);
        ReadOnlySpan<char> line = Lines.First(text[bracket..]).TrimEnd();
        return startsLine && line[^1] is '}' or ']' or '{' or '[';
    }
}

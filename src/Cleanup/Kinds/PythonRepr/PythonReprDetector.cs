using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Literals;
using Cleanup.Text;

namespace Cleanup.Kinds.PythonRepr;

/// <summary>A value that Python printed: <c>print(rows)</c>, <c>pprint(rows)</c>, <c>f"{row}"</c>.</summary>
internal sealed class PythonReprDetector : LiteralDetector
{
    public override LeakKind Kind { get; } = new("python-repr", "A Python dict, list or object as repr() or pprint() prints it.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('{', After: "'\"&("), new('{', After: Trigger.Digits), new('[', After: "{[('\"&<-NTF"), new('[', After: Trigger.Digits),
            new('(', After: "{["),
        new('(', Before: Trigger.Letters, After: Trigger.LowerCase + Trigger.Digits + "_<'"),
        new('<', Literal: "QuerySet ["), new('&', Literal: "lt;QuerySet ["),
    ];

    protected override LiteralDialect Dialect { get; } = new PythonDialect();

    // (Decimal('1240.50'),): nobody but Python has a comma behind the only member of a tuple, as a database's rows of one column are.
    protected override bool IsMarked(Reading reading, ReadOnlySpan<char> leak) =>
        base.IsMarked(reading, leak) || leak is ['(', .., ',', ')'];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        if (text[trigger] is '<' or '&') return trigger;
        int name = text[trigger] == '(' ? NameStart(text, trigger, scan.Floor) : trigger;
        if (name < trigger) return FindCall(text, name, trigger, scan.Floor);
        bool isStart = FirstToken.HasDictOrString(text, trigger) || ListsObjects(text[trigger..]);
        return isStart ? OuterStart.Of(text, trigger, scan.Floor, Dialect) : -1;
    }

    // What is no value by itself may be one in a list: [Decimal('1.5')].
    private int FindCall(ReadOnlySpan<char> text, int name, int parenthesis, int floor)
    {
        bool isCall = PythonDialect.IsCallable(text[name..parenthesis]) && HasArguments(text, parenthesis);
        int outermost = OuterStart.Of(text, name, floor, Dialect);
        if (outermost < name && (isCall || HoldsString(text, parenthesis) || text[outermost..name].Contains('.'))) return outermost;
        return isCall ? name : -1;
    }

    private static bool HoldsString(ReadOnlySpan<char> text, int parenthesis)
    {
        ReadOnlySpan<char> near = text.From(parenthesis, Reach.Word);
        return near[..Math.Max(0, near.IndexOf(')'))].Contains('\'');
    }

    // [<app.Post object at 0x7f3c2a1b>, and [<Post: a title>,
    private static bool ListsObjects(ReadOnlySpan<char> text)
    {
        if (text is not ['[', '<' or '&', ..]) return false;
        ReadOnlySpan<char> first = text.UpTo(Reach.Name);
        int close = first.IndexOfAny(">\n");
        first = first[..(close < 0 ? first.Length : close)];
        return first.Contains(" at 0x", StringComparison.Ordinal) || PythonObject.TitleStart(first[1..], 0) > 0;
    }

    private static int NameStart(ReadOnlySpan<char> text, int parenthesis, int floor)
    {
        int start = parenthesis;
        while (start > floor && parenthesis - start < Reach.Word && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
            start--;
        return start;
    }

    // Post(id=, OrderedDict([, Counter({, defaultdict(<class
    private static bool HasArguments(ReadOnlySpan<char> text, int parenthesis)
    {
        ReadOnlySpan<char> rest = text.From(parenthesis + 1, Reach.Word - 1);
        int end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '_')) end++;
        return end < rest.Length && (end > 0 ? rest[end] == '=' : rest[0] is '[' or '{' or '<' or '&');
    }
}

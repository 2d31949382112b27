using Cleanup.Grammars.Search;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.PhpPrintR;

/// <summary>
/// What <c>print_r</c> prints. Nothing in it is quoted or counted: a string ends where the next key or the container's parenthesis stands,
/// and the layout says where these can stand; where it leaves a choice, the parentheses must work out. For one reading.
/// </summary>
internal sealed partial class PrintRGrammar(PrintRLayout layout, PrintRTokens tokens) : DumpGrammar
{
    private const string Recursion = "*RECURSION*";

    // What the first key of a container was; where that was lost others may be.
    private const int NoKey = 0;
    private const int WithKeys = 1;
    private const int WithLostKeys = 2;

    public override LengthUnit Unit => LengthUnit.Utf8Bytes;

    public override long ReadValue(in DumpPlace place, List<DumpStep> steps)
    {
        if (TryReadContainer(place, out DumpStep container)) steps.Add(container);
        else if (place.Frame.Depth > 0) return AddStrings(place, steps);
        return 1;
    }

    public override long ReadMember(in DumpPlace place, List<DumpStep> steps)
    {
        ReadOnlySpan<char> text = place.Text;
        int position = PrintRSpace.Skip(text, place.Position);
        if (layout.Spacing == PrintRSpacing.Flat && position < text.Length && text[position] == ',') position++;
        int index = tokens.IndexAt(text, position);
        bool isNext = tokens.TryGet(text, index, out PrintRToken token) && token.Start == position &&
            (!layout.HasLines || layout.Fits(text, token, place.Frame.Depth));
        if (isNext && token.Kind != PrintRTokenKind.Close && IsKey(token, place.Frame)) steps.Add(Key(place, token));
        else if (isNext && token.Kind == PrintRTokenKind.Close && IsFollowed(text, index, place.Frame.Depth, out bool isSurplus))
            steps.Add(new DumpStep(DumpStepKind.Close, token.End) { Penalty = isSurplus ? Surplus : 0 });
        return 1;
    }

    public override int EndOfToken(ReadOnlySpan<char> text, int position)
    {
        if (!text[..position].TrimEnd(' ').EndsWith("=>", StringComparison.Ordinal)) return Ellipsis.Skip(text, position);
        int end = CutEnd.InUnquoted(text, position);
        if (end <= position) end = PrintRSpace.SkipBack(text, position, 0);
        return layout.HasLines ? BehindScrap(text, end) : end;
    }

    // The parenthesis that was about to open, or the beginning of the next key.
    private static int BehindScrap(ReadOnlySpan<char> text, int end)
    {
        int next = PrintRSpace.Skip(text, end);
        int behind = CutEnd.BehindWord(text, next, static scrap => scrap is "(" or ['[', ..]);
        return next > end ? Math.Max(end, behind) : end;
    }

    private static DumpStep Key(in DumpPlace place, in PrintRToken token)
    {
        bool isLost = token.Kind == PrintRTokenKind.BareArrow;
        int first = place.Frame.Mark;
        return new DumpStep(DumpStepKind.Key, token.End, isLost
            ? new ValueNode(ValueKind.IndexKey, new TextRange(token.Start, 0))
            : PrintRKey.Read(place.Text, token.Name, place.Frame.IsObject))
        {
            Mark = first != NoKey ? first : isLost ? WithLostKeys : WithKeys,
        };
    }

    private bool IsKey(in PrintRToken token, in DumpFrame frame) => token.Kind switch
    {
        PrintRTokenKind.Key => true,
        PrintRTokenKind.BareArrow => layout.HasLines && token.StartsLine || frame.Mark is NoKey or WithLostKeys,
        _ => false,
    };

    // A container behind an arrow: opened, or left out because it holds itself.
    private bool TryReadContainer(in DumpPlace place, out DumpStep step)
    {
        ReadOnlySpan<char> text = place.Text;
        step = default;
        if (!PrintRHead.TryRead(text, place.Position, out PrintRHead head)) return false;
        int opener = PrintRSpace.Skip(text, head.End);
        if (text[opener..].StartsWith(Recursion, StringComparison.Ordinal))
        {
            int end = opener + Recursion.Length;
            step = new DumpStep(DumpStepKind.Value, end,
                new ValueNode(ValueKind.NotRepresentable, TextRange.FromBounds(place.Position, end)));
            return place.Frame.Depth > 0;
        }
        step = new DumpStep(DumpStepKind.Open, opener + 1, new ValueNode(head.Kind, default));
        if (opener >= text.Length || text[opener] != '(') return false;
        return place.Frame.Depth == 0 || IsOpener(place, opener);
    }

    private bool IsOpener(in DumpPlace place, int opener)
    {
        ReadOnlySpan<char> text = place.Text;
        int depth = place.Frame.Depth + 1;
        return layout.FitsOpener(text, opener, depth) &&
            tokens.TryGet(text, tokens.IndexAt(text, place.Position), out PrintRToken first) &&
            PrintRSpace.Skip(text, opener + 1) == first.Start && (!layout.HasLines || layout.Fits(text, first, depth));
    }
}

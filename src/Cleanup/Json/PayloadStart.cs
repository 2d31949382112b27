using Cleanup.Text;

namespace Cleanup.Json;

/// <summary>Tells the bracket that opens a payload from one in prose, by the few characters behind it. Allocates nothing.</summary>
internal static class PayloadStart
{
    /// <summary>Whether JSON may begin at the <c>[</c> or <c>{</c> at <paramref name="position"/>.</summary>
    public static PayloadRefusal Check(ref JsonText text, int position, int maxDepth)
    {
        // What holds for the first of several brackets in a row holds for the others.
        if (position >= text.Openers.Start && position < text.Openers.End) return PayloadRefusal.None;
        int start = position;
        for (int depth = 1; depth <= maxDepth; depth++)
        {
            int bracket = Punctuation.Fold(text.Read(position, out int length));
            if (JsonText.MayBeLayer(bracket) && text.TryDetectLayer(position)) bracket = Punctuation.Fold(text.Read(position, out length));
            bool isArray = bracket == '[';
            int c = Lookahead.Peek(ref text, position + length, out int at, out _);
            if (c is '.' or '…' && Trivia.TryRead(ref text, at, out _, out int behind) &&
                Lookahead.Peek(ref text, behind, out int comma, out _) == ',')
                (c, at) = (',', comma);
            if (c == ',') c = Lookahead.Peek(ref text, at + 1, out at, out _);
            if (JsonText.MayBeLayer(c) && text.TryDetectLayer(at)) c = Lookahead.Peek(ref text, at, out at, out _);
            if (isArray && c is '[' or '{')
            {
                position = at;
                continue;
            }
            if (!(isArray ? IsElement(ref text, at, c) : IsProperty(ref text, at, c))) return PayloadRefusal.NotJson;
            text.Openers = TextRange.FromBounds(start, position + length);
            return PayloadRefusal.None;
        }
        return PayloadRefusal.TooDeep;
    }

    /// <summary>Whether an object with a quoted key and a value begins at <paramref name="position"/>.</summary>
    public static bool BeginsRecord(ref JsonText text, int position) =>
        KeyLookahead.Property(ref text, Lookahead.SkipTrivia(ref text, position + 1, out _));

    private static bool IsElement(ref JsonText text, int at, int c) =>
        c is ']' or JsonText.End || QuoteMark.Is(c) || c == '(' && QuoteMark.Is(text.Read(at + 1, out _)) ||
            BareWord.IsLiteralOrNumber(ref text, at, orOtherSeparator: true);

    private static bool IsProperty(ref JsonText text, int at, int c) =>
        c is '}' or JsonText.End || KeyRules.Any(ref text, at, KeyForms.AtStart) || QuoteMark.Is(c) && ElementRules.Quoted(ref text, at);
}

using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>What stands between the words of a form. Thread-safe.</summary>
internal static class FormSlot
{
    /// <summary>What the code of an error begins with.</summary>
    public const string StartsOfCode = "8A";

    // A path has one of these, and so has the name of a page in a wiki.
    private static readonly SearchValues<char> _pathSigns = SearchValues.Create("/\\.:");

    private const string JointsOfName = "._\\:#$/-@";

    /// <summary>How long the blanks are that stand for a line break, if any.</summary>
    public static int LengthOfBreak(ReadOnlySpan<char> text) => Blank.Skip(text.UpTo(Reach.Word), 0);

    /// <summary>How much of the text the element takes; the complement of how far it looked when it takes nothing.</summary>
    /// <param name="text">The text from the element on.</param>
    /// <param name="element">The element.</param>
    /// <param name="rest">The elements of its form behind it.</param>
    /// <param name="next">What may stand behind the form.</param>
    public static int LengthIn(ReadOnlySpan<char> text, FormElement element, ReadOnlySpan<FormElement> rest, ReadOnlySpan<MessageForm> next)
    {
        int length = element.Kind switch
        {
            FormElementKind.Number => LengthOfNumber(text),
            FormElementKind.Name => LengthOfName(text),
            FormElementKind.Class => text is [>= 'A' and <= 'Z', ..] ? LengthOfName(text) : -1,
            FormElementKind.Key => LengthOfName(text) is var name && text[..name].Contains('.') ? name : -1,
            FormElementKind.Code => LengthOfCode(text),
            FormElementKind.Call => LengthOfCall(text.UpTo(Reach.Name)),
            FormElementKind.Rest => LengthOfRest(text),
            FormElementKind.Word => LengthOfText(text.UpTo(Reach.Name), isWord: true, rest, next),
            _ => LengthOfText(text.UpTo(Reach.Line), isWord: false, rest, next),
        };
        if (length <= 0) return Math.Min(length, -1);
        bool isPath = element is { Field: FormField.File, Kind: not FormElementKind.Name };
        return isPath && text[..length].IndexOfAny(_pathSigns) < 0 ? -1 : length;
    }

    // "ASP 0104 : 80004005"; failures of Windows have the first bit set.
    private static int LengthOfCode(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAny("'’\n");
        bool isCode = text.StartsWith("ASP ", StringComparison.Ordinal) || length == 8 && text[0] == '8';
        return isCode && length is >= 7 and <= 24 ? length : -1;
    }

    private static int LengthOfNumber(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;

    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < Reach.Line &&
            (char.IsLetterOrDigit(text[length]) || length > 0 && JointsOfName.Contains(text[length]) || text[length] is '_' or '$' or '\\'))
            length++;
        // A stop ends the sentence, not the name.
        while (length > 0 && JointsOfName.Contains(text[length - 1]) && text[length - 1] is not ('_' or '$')) length--;
        return length;
    }

    // Erlang's modules begin with a colon, Elixir's with a capital, as sentences do: nothing but the arguments tells a call.
    private static int LengthOfCall(ReadOnlySpan<char> text)
    {
        int start = text is [':', ..] ? 1 : 0;
        if (start == 0 && text is not [>= 'A' and <= 'Z', ..]) return -1;
        int length = start + LengthOfName(text[start..]);
        if (!text[..length].Contains('.')) return -1;
        if (length < text.Length && text[length] is '!' or '?') length++;
        return LengthOfArguments(text[length..]) is > 0 and var more ? length + more : -1;
    }

    // Brackets in strings are no brackets.
    private static int LengthOfArguments(ReadOnlySpan<char> text)
    {
        if (text is not ['(', ..]) return -1;
        int depth = 0;
        bool isString = false;
        for (int i = 0; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == '"') isString = !isString;
            else if (isString && text[i] == '\\') i++;
            else if (!isString && text[i] == '(') depth++;
            else if (!isString && text[i] == ')' && --depth == 0) return i + 1;
        }
        return -1;
    }

    private static int LengthOfRest(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = Lines.From(text, 0, Reach.Line);
        return line.Length > Reach.Line ? -1 : Blank.SkipBack(line, line.Length, 0);
    }

    // Up to what stands behind it in the form, in its line; the complement of how far that was looked for.
    private static int LengthOfText(ReadOnlySpan<char> text, bool isWord, ReadOnlySpan<FormElement> rest, ReadOnlySpan<MessageForm> next)
    {
        bool isLast = rest.IsEmpty;
        bool endsWithLine = isLast || rest[0].Kind == FormElementKind.Break;
        if (!isLast && endsWithLine) rest = rest[1..];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r') return isLast ? JoinedProse.StartIn(text, i) : endsWithLine ? i : ~i;
            bool isBlank = Blank.Is(text[i]);
            bool mayEnd = i > 0 && (!endsWithLine || !isBlank && Blank.Is(text[i - 1]));
            if (mayEnd && Starts(text[i..], rest, next)) return i;
            if (isWord && isBlank) return endsWithLine ? i : ~i;
            if (isLast && isBlank && i > 0 && SentenceEnd.Is(text[i - 1])) return JoinedProse.StartIn(text, i);
        }
        // What is longer than a message is none.
        if (!endsWithLine || text.Length == (isWord ? Reach.Name : Reach.Line)) return ~text.Length;
        return isLast ? JoinedProse.StartIn(text, text.Length) : text.Length;
    }

    // Whether the form goes on here, by its words or by what stands between two of them; behind the form, whether another begins.
    private static bool Starts(ReadOnlySpan<char> text, ReadOnlySpan<FormElement> rest, ReadOnlySpan<MessageForm> next) => rest switch
    {
        [] => StartsAny(text, next),
        [{ IsOptional: true } mark, .. var behind] => Starts(text[mark.LengthIn(text)..], behind, next),
        [{ IsMark: true } mark, ..] => mark.LengthIn(text) >= 0,
        [{ Kind: not (FormElementKind.Text or FormElementKind.Break or FormElementKind.Listing) } slot, { IsMark: true } mark, ..] =>
            LengthIn(text, slot, rest[1..], next) is > 0 and var length && mark.LengthIn(text[length..]) >= 0,
        _ => false,
    };

    /// <summary>
    /// Whether the text starts with the first words of one of the forms, or with all of one that does not begin with words: brackets and
    /// quotation marks are none, messages have them too.
    /// </summary>
    public static bool StartsAny(ReadOnlySpan<char> text, ReadOnlySpan<MessageForm> forms)
    {
        if (text.IsEmpty) return false;
        foreach (MessageForm form in forms)
        {
            // Asked at each word of a long message.
            if (!form.Elements[0].MayStartWith(text[0])) continue;
            bool begins = form.BeginsWithWords
                ? Starts(text, form.Elements.AsSpan(), [])
                : form.EndIn(text, 0, []) > 0;
            if (begins) return true;
        }
        return false;
    }
}

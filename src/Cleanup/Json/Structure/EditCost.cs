using System.Collections.Immutable;

namespace Cleanup.Json.Structure;

/// <summary>
/// What an edit costs, and what is odd in the text that it leaves. The unit is one character that was damaged by chance; the
/// cheapest reading wins, and how much dearer the next is tells how sure it is.
/// </summary>
internal static class EditCost
{
    /// <summary>A character put in, taken from a pair of the same, or put back in its place: the three damages of one.</summary>
    public const float Damage = 1f;

    /// <summary>A character taken from three of the same or more: any of them may have been the one that was doubled.</summary>
    public const float DamageInRow = 0.9f;

    /// <summary>A closer put in where its line is there and nothing else on it.</summary>
    public const float LostFromLine = 0.5f;

    /// <summary>A closer for the one of the other sort.</summary>
    public const float OtherCloser = 1.2f;

    /// <summary>A quote inside a string that was not escaped: whoever forgot it forgot it for all of them.</summary>
    public const float ForgottenEscape = 1.2f;

    /// <summary>Each further one.</summary>
    public const float AnotherEscape = 0.2f;

    /// <summary>Each further separator of the same sort that was left out.</summary>
    public const float AnotherSeparator = 0.6f;

    /// <summary>A string with the end of one record and the start of the next in it.</summary>
    public const float RecordsEdge = 1.5f;

    /// <summary>Quotes inside a string of which one has no partner.</summary>
    public const float OddQuotes = 1.2f;

    /// <summary>A comma put back between two digits of what reads as one number: a comma too many is as likely.</summary>
    public const float CommaInNumber = 1.1f;

    /// <summary>A comma before a closer or behind another separator: programs and people leave it there.</summary>
    public const float StrayComma = 1f;

    /// <summary>A closer that stands alone: somebody closed too early.</summary>
    public const float EarlyCloser = 1.25f;

    /// <summary>The same behind everything else, where nothing but the closer is left out.</summary>
    public const float LastCloser = 0.95f;

    /// <summary>A closer that is missing at the text's end: texts are cut there.</summary>
    public const float CutCloser = 0.7f;

    /// <summary>Any other single character that nothing doubled.</summary>
    public const float StrayCharacter = 2.5f;

    /// <summary>Another payload that begins behind the first.</summary>
    public const float AnotherRoot = 1f;

    /// <summary>A key before or behind which, elsewhere in the text, another stands.</summary>
    public const float StrangeOrder = 0.35f;

    /// <summary>A value of another type than the key has elsewhere.</summary>
    public const float StrangeType = 0.35f;

    /// <summary>A string that begins or ends with what should stand outside of it.</summary>
    public const float StructureAtEdge = 0.8f;

    /// <summary>The same of a key, and a quote inside of one: keys are names.</summary>
    public const float StructureInKey = 1.2f;

    /// <summary>A string that begins or ends with a blank.</summary>
    public const float BlankAtEdge = 0.3f;

    /// <summary>A key with nothing in it.</summary>
    public const float EmptyKey = 1.5f;

    /// <summary>A string with nothing in it.</summary>
    public const float EmptyString = 0.2f;

    /// <summary>An array or object with nothing in it.</summary>
    public const float EmptyContainer = 0.6f;

    /// <summary>An array in which strings or numbers, arrays and objects stand side by side, each time that changes.</summary>
    public const float MixedArray = 0.25f;

    /// <summary>An array whose only member is an array that holds none itself: a table has several rows.</summary>
    public const float LoneArray = 0.4f;

    /// <summary>How much dearer every other reading must be for one to be certain.</summary>
    public const float CertainMargin = 0.5f;

    // Of two of the same one was put beside its pair; of three it may have been any.
    private const int RowLength = 3;

    /// <summary>What an edit costs behind those that were made before.</summary>
    public static float Of(StructureEdit edit, ReadOnlySpan<char> text, bool endsText, ImmutableArray<StructureEdit> before)
    {
        bool isCloser = edit.Character is '}' or ']';
        bool atEnd = endsText && text[Math.Min(text.Length, edit.Position + (edit.Kind == EditKind.Delete ? 1 : 0))..].IsWhiteSpace();
        bool isRepeated = IsManner(edit) && before.Any(made => made.Kind == edit.Kind && made.Character == edit.Character);
        return edit.Kind switch
        {
            EditKind.Escape => isRepeated ? AnotherEscape : ForgottenEscape,
            EditKind.Insert when isRepeated => AnotherSeparator,
            EditKind.Insert when isCloser && IsLineWithout(text[edit.Position..]) => LostFromLine,
            EditKind.Insert => isCloser && atEnd ? CutCloser : Damage,
            EditKind.Replace => OtherCloser,
            EditKind.Swap => edit.Character == ',' && char.IsAsciiDigit(text[edit.Position]) ? CommaInNumber : Damage,
            _ when text[edit.Position..].Length >= RowLength && !text.Slice(edit.Position, RowLength).ContainsAnyExcept(edit.Character) =>
                DamageInRow,
            _ when edit.Position + 1 < text.Length && text[edit.Position + 1] == edit.Character => Damage,
            _ when isCloser => atEnd ? LastCloser : EarlyCloser,
            _ => edit.Character == ',' ? StrayComma : StrayCharacter,
        };
    }

    // "\n  ," and "\n  \n": a line of blanks alone, or with the comma that stands behind a closer.
    private static bool IsLineWithout(ReadOnlySpan<char> text)
    {
        if (text is not ['\n' or '\r', ..]) return false;
        ReadOnlySpan<char> line = text.TrimStart("\r\n");
        ReadOnlySpan<char> behind = line.TrimStart(" \t");
        return behind is [',', '\n' or '\r', ..] || behind.Length < line.Length && behind is ['\n' or '\r', ..];
    }

    /// <summary>Whether it is one that whoever wrote the text made throughout.</summary>
    public static bool IsManner(StructureEdit edit) =>
        edit.Kind == EditKind.Escape || edit is { Kind: EditKind.Insert, Character: ',' or ':' };
}

using Cleanup.Json.Structure;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    private void SkipEditsBefore(int start)
    {
        if (Mended is null) return;
        while (_nextEdit < Mended.Edits.Length && Mended.Edits[_nextEdit].Target < start) _nextEdit++;
    }

    /// <summary>Lists the edits that were made before <paramref name="end"/>.</summary>
    private void ListEdits(int end)
    {
        if (Mended is null) return;
        while (_nextEdit < Mended.Edits.Length && Mended.Edits[_nextEdit].Target < end)
        {
            MendedEdit edit = Mended.Edits[_nextEdit++];
            if (edit.Kind == EditKind.Escape)
            {
                ListEscapes(edit.Target, end);
                continue;
            }
            var (kind, before, after) = Describe(edit);
            int length = edit.Kind switch { EditKind.Swap => 2, EditKind.Insert or EditKind.Replace => 1, _ => 0 };
            var range = new TextRange(edit.Target, length);
            bool ofValue = edit.Character == '"' && LacksValue;
            // repair: a structural character that was deleted, doubled, or had changed places with its neighbour
            _log.AddEdit(kind, range, before, after, _containers, ofValue, guess: !Mended.IsCertain);
        }
    }

    // All quotes of a string that were not escaped are one repair.
    private void ListEscapes(int first, int end)
    {
        int last = first;
        while (_nextEdit < Mended!.Edits.Length && Mended.Edits[_nextEdit] is { Kind: EditKind.Escape } next && next.Target < end)
        {
            last = next.Target;
            _nextEdit++;
        }
        string after = _text.Units[first..(last + 2)].ToString();
        string before = after.Replace("\\\"", "\"", StringComparison.Ordinal);
        // repair: quotes inside the string that are not escaped
        var range = TextRange.FromBounds(first, last + 2);
        _log.AddEdit(RepairKind.UnescapedQuote, range, before, after, _containers, ofValue: true, guess: true);
    }

    private readonly (RepairKind Kind, string Before, string After) Describe(MendedEdit edit)
    {
        string character = edit.Character.ToString();
        return edit.Kind switch
        {
            EditKind.Insert => (KindOfMissing(edit.Character), "", character),
            EditKind.Replace => (RepairKind.WrongCloser, edit.Character == '}' ? "]" : "}", character),
            EditKind.Delete => (KindOfExtra(edit.Character), character, ""),
            _ => (RepairKind.SwappedCharacters, $"{_text.Units[edit.Target + 1]}{character}", $"{character}{_text.Units[edit.Target + 1]}"),
        };
    }

    private static RepairKind KindOfMissing(char c) => c switch
    {
        '"' => RepairKind.MissingQuote,
        ',' => RepairKind.MissingComma,
        ':' => RepairKind.MissingColon,
        '{' or '[' => RepairKind.MissingOpener,
        _ => RepairKind.MissingCloser,
    };

    private static RepairKind KindOfExtra(char c) => c switch
    {
        '"' => RepairKind.ExtraQuote,
        ',' => RepairKind.ExtraComma,
        ':' => RepairKind.ExtraColon,
        '{' or '[' => RepairKind.ExtraOpener,
        _ => RepairKind.ExtraCloser,
    };
}

using System.Collections.Frozen;

namespace Cleanup.Articles.Words;

/// <summary>
/// Names of a calendar in many languages, by their number. A whole name wins over the beginning of another; a beginning
/// that names of two numbers share says nothing. Letter case does not matter. Immutable.
/// </summary>
internal sealed class NameTable
{
    // "Jan", "Mon": two letters begin words of all sorts.
    private const int ShortestBeginning = 3;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;

    /// <summary>Builds the table.</summary>
    /// <param name="cutShort">
    /// Of each language the names in order, blanks between them, whose first three letters or more stand for them too.
    /// </param>
    /// <param name="whole">The same of those that are written in full only; <c>_</c> stands for a blank inside a name.</param>
    public NameTable(ReadOnlySpan<string> cutShort, ReadOnlySpan<string> whole)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string language in cutShort)
        {
            string[] names = language.Split(' ');
            for (int i = 0; i < names.Length; i++)
            {
                for (int length = ShortestBeginning; length < names[i].Length; length++) AddBeginning(numbers, names[i][..length], i);
            }
        }
        foreach (string language in (ReadOnlySpan<string>)[.. cutShort, .. whole])
        {
            string[] names = language.Split(' ');
            for (int i = 0; i < names.Length; i++) numbers[names[i].Replace('_', ' ')] = i;
        }
        _numbers = numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a name, with or without a period behind it.</summary>
    /// <param name="cursor">Where to read; moves only behind a name.</param>
    /// <param name="number">The place of the name in its language, from 0; -1 for none.</param>
    /// <param name="name">The name as it stands there.</param>
    public bool TryRead(ref DateCursor cursor, out int number, out ReadOnlySpan<char> name)
    {
        name = cursor.PeekTwoWords();
        if (name.IsEmpty || !_numbers.TryGetValue(name, out number))
        {
            name = cursor.PeekWord();
            number = _numbers.TryGetValue(name, out int found) ? found : -1;
        }
        if (number < 0) return false;
        cursor.TrySkipStart(name);
        cursor.TrySkip('.');
        return true;
    }

    private static void AddBeginning(Dictionary<string, int> numbers, string beginning, int number)
    {
        if (numbers.TryGetValue(beginning, out int other) && other != number) number = -1;
        numbers[beginning] = number;
    }
}

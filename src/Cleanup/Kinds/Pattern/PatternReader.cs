using System.Globalization;

namespace Cleanup.Kinds.Pattern;

/// <summary>
/// Reads a regular expression that .NET takes, for what has to be known to search for it: literals that every match holds, how large it
/// is, where lines end in it. What it does not understand it takes for any character. Not thread-safe.
/// </summary>
/// <param name="pattern">The expression.</param>
internal sealed partial class PatternReader(string pattern)
{
    // Groups within groups; each is read by a call.
    private const int MostLevels = 50;

    private readonly List<int> _lineEnds = [];
    private int _position;
    private int _level;
    private bool _skipsBlanks;

    /// <summary>Whether any of it ignores case.</summary>
    public bool IgnoresCase { get; private set; }

    /// <summary>Where a <c>$</c> stands for the end of a line.</summary>
    public IReadOnlyList<int> LineEnds => _lineEnds;

    /// <summary>Where the first thing stands for which a search has to go back; null for none.</summary>
    public int? GoesBackAt { get; private set; }

    /// <summary>Reads all of it.</summary>
    /// <exception cref="PatternException">It nests too deep.</exception>
    public PatternPart Read()
    {
        PatternPart part = ReadAlternatives();
        while (_position < pattern.Length) part = PatternPart.Sequence([part, ReadOne()]);
        return part;
    }

    private char Current => _position < pattern.Length ? pattern[_position] : '\0';

    private PatternPart ReadAlternatives()
    {
        if (++_level > MostLevels)
            throw new PatternException($"groups stand in each other more than {MostLevels} deep") { Offset = _position };
        var alternatives = new List<PatternPart> { ReadSequence() };
        while (Current == '|')
        {
            _position++;
            alternatives.Add(ReadSequence());
        }
        _level--;
        return PatternPart.AnyOf(alternatives);
    }

    private PatternPart ReadSequence()
    {
        var parts = new List<PatternPart>();
        while (_position < pattern.Length && Current is not ('|' or ')')) parts.Add(ReadRepeats(ReadOne()));
        return PatternPart.Sequence(parts);
    }

    private PatternPart ReadOne()
    {
        char first = pattern[_position++];
        switch (first)
        {
            case '(': return ReadGroup();
            case '[': return ReadClass();
            case '\\': return ReadEscape();
            case '.': return PatternPart.Class;
            case '^': return PatternPart.Empty;
            case '$':
                _lineEnds.Add(_position - 1);
                return PatternPart.Empty;
            case '#' when _skipsBlanks:
                SkipTo('\n');
                return PatternPart.Empty;
            default: return _skipsBlanks && char.IsWhiteSpace(first) ? PatternPart.Empty : PatternPart.Of(first);
        }
    }

    private PatternPart ReadRepeats(PatternPart part)
    {
        while (ReadCounts() is var (least, most))
        {
            // As few as can be.
            if (Current == '?') _position++;
            part = part.Repeat(least, most);
        }
        return part;
    }

    private (int Least, int Most)? ReadCounts()
    {
        (int, int)? counts = Current switch
        {
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '?' => (0, 1),
            _ => null,
        };
        if (counts is not null) _position++;
        return counts ?? (Current == '{' ? ReadBraces() : null);
    }

    // {2}, {2,}, {2,3}; anything else is text.
    private (int Least, int Most)? ReadBraces()
    {
        int end = pattern.IndexOf('}', _position);
        if (end < 0) return null;
        string[] numbers = pattern[(_position + 1)..end].Split(',');
        if (numbers.Length > 2 || !TryReadNumber(numbers[0], out int least)) return null;
        int most = numbers.Length == 1 ? least : int.MaxValue;
        if (numbers.Length == 2 && numbers[1].Length > 0 && !TryReadNumber(numbers[1], out most)) return null;
        _position = end + 1;
        return (least, most);
    }

    private static bool TryReadNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void SkipTo(char end)
    {
        int found = pattern.IndexOf(end, Math.Min(_position, pattern.Length));
        _position = found < 0 ? pattern.Length : found + 1;
    }
}

using System.Globalization;

namespace Cleanup.Kinds.Pattern;

/// <summary>
/// Reads a regular expression that .NET takes, for what has to be known to search for it: literals that every match holds, how large it
/// is, where lines end in it. What it does not understand it takes for any character. Not thread-safe.
/// </summary>
/// <param name="pattern">The expression.</param>
internal sealed class PatternReader(string pattern)
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

    // Behind its parenthesis.
    private PatternPart ReadGroup()
    {
        int start = _position - 1;
        bool skipsBlanks = _skipsBlanks;
        if (Current == '?')
        {
            _position++;
            ReadOnlySpan<char> rest = pattern.AsSpan(_position);
            if (rest is ['#', ..])
            {
                SkipTo(')');
                return PatternPart.Empty;
            }
            if (rest is ['=' or '!' or '>' or '(', ..] or ['<', '=' or '!', ..]) GoesBackAt ??= start;
            else if (rest is ['<' or '\'', ..]) ReadName(start);
            else if (ReadOptions()) return PatternPart.Empty;
        }
        PatternPart inside = ReadAlternatives();
        if (Current == ')') _position++;
        _skipsBlanks = skipsBlanks;
        return inside;
    }

    // A name with a minus takes back what an earlier group matched.
    private void ReadName(int start)
    {
        char end = Current == '<' ? '>' : '\'';
        int from = ++_position;
        SkipTo(end);
        if (pattern.AsSpan(from, _position - from).Contains('-')) GoesBackAt ??= start;
    }

    // Whether they hold for all that follows in the group around.
    private bool ReadOptions()
    {
        bool isOn = true;
        for (; _position < pattern.Length; _position++)
        {
            switch (Current)
            {
                case '-': isOn = false; break;
                case 'i': IgnoresCase |= isOn; break;
                case 'x': _skipsBlanks = isOn; break;
                case ':':
                    _position++;
                    return false;
                case ')':
                    _position++;
                    return true;
            }
        }
        return true;
    }

    // Behind its bracket: one that closes it right away is a character of it.
    private PatternPart ReadClass()
    {
        if (Current == '^') _position++;
        if (Current == ']') _position++;
        for (; _position < pattern.Length && Current != ']'; _position++)
        {
            if (Current == '\\') _position++;
            // [a-z-[aeiou]]
            else if (Current == '[' && pattern[_position - 1] == '-')
            {
                _position++;
                ReadClass();
                _position--;
            }
        }
        _position++;
        return PatternPart.Class;
    }

    // Behind its backslash.
    private PatternPart ReadEscape()
    {
        char escaped = Current;
        int start = _position++ - 1;
        switch (escaped)
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z':
                return PatternPart.Empty;
            case 'G' or 'k' or (>= '1' and <= '9'):
                GoesBackAt ??= start;
                return PatternPart.Class;
            case 'x': return ReadCode(2);
            case 'u': return ReadCode(4);
            case 'p' or 'P':
                SkipTo('}');
                return PatternPart.Class;
            case 'c':
                _position++;
                return PatternPart.Class;
            default: return char.IsAsciiLetterOrDigit(escaped) ? PatternPart.Class : PatternPart.Of(escaped);
        }
    }

    private PatternPart ReadCode(int digits)
    {
        ReadOnlySpan<char> code = pattern.AsSpan(_position, Math.Min(digits, pattern.Length - _position));
        _position += code.Length;
        return ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value)
            ? PatternPart.Of((char)value)
            : PatternPart.Class;
    }

    private void SkipTo(char end)
    {
        int found = pattern.IndexOf(end, Math.Min(_position, pattern.Length));
        _position = found < 0 ? pattern.Length : found + 1;
    }
}

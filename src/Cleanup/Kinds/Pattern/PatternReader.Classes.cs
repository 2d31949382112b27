using System.Globalization;

namespace Cleanup.Kinds.Pattern;

// Classes of characters, and escapes.
internal sealed partial class PatternReader
{
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
}

namespace Cleanup.Kinds.Pattern;

// Groups, and what is switched on in them.
internal sealed partial class PatternReader
{
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
}

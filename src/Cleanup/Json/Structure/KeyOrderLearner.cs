using System.Buffers;
using Cleanup.Text;

namespace Cleanup.Json.Structure;

/// <summary>
/// Learns the order of keys from a text that is damaged somewhere: it goes by quotes and brackets alone, and where those do not fit it
/// begins anew.
/// </summary>
internal ref struct KeyOrderLearner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> _marks = SearchValues.Create("{}[]\"");
    private static readonly SearchValues<char> _stringStops = SearchValues.Create("\"\\\n\r");
    private readonly ReadOnlySpan<char> _text = text;
    private readonly KeyOrder _order = new();

    // The last key of each open object, 0 where it is not known or in an array.
    private readonly Stack<int> _open = new();
    private int _key;

    public static KeyOrder Learn(ReadOnlySpan<char> text)
    {
        var learner = new KeyOrderLearner(text);
        learner.Run();
        return learner._order;
    }

    private void Run()
    {
        int position = 0;
        while (_text[position..].IndexOfAny(_marks) is >= 0 and int found)
        {
            position += found;
            position = ReadMark(_text[position], position);
        }
    }

    private int ReadMark(char c, int at)
    {
        switch (c)
        {
            case '{' or '[':
                _order.Learn(_key, c == '[' ? KeyOrder.Array : KeyOrder.Object, at);
                _open.Push(_key);
                _key = c == '{' ? KeyOrder.Start : 0;
                return at + 1;
            case '}' or ']':
                if (c == '}' && _key > KeyOrder.Start) _order.Learn(_key, KeyOrder.End, at);
                if (!_open.TryPop(out _key)) _key = 0;
                return at + 1;
            default:
                return ReadString(at);
        }
    }

    private int ReadString(int at)
    {
        if (!TryFindEnd(at + 1, out int end)) return Forget(end);
        int next = end + 1;
        while (next < _text.Length && Blank.IsOfJson(_text[next])) next++;
        char c = next < _text.Length ? _text[next] : ',';
        if (c == ':')
        {
            int key = _order.Add(_text[(at + 1)..end]);
            _order.Learn(_key, key, at);
            _key = key;
            LearnNumber(next + 1);
            return next + 1;
        }
        // What follows no value opened one: this quote is not the closing one.
        if (c is not (',' or '}' or ']')) return Forget(end);
        _order.Learn(_key, KeyOrder.Text, at);
        return end + 1;
    }

    private readonly void LearnNumber(int position)
    {
        while (position < _text.Length && Blank.IsOfJson(_text[position])) position++;
        if (position < _text.Length && (char.IsAsciiDigit(_text[position]) || _text[position] == '-'))
            _order.Learn(_key, KeyOrder.Number, position);
    }

    private int Forget(int position)
    {
        _open.Clear();
        _key = 0;
        return position;
    }

    // False when a line break or the text's end comes first.
    private readonly bool TryFindEnd(int position, out int end)
    {
        end = position;
        while (true)
        {
            int stop = _text[end..].IndexOfAny(_stringStops);
            end = stop < 0 ? _text.Length : end + stop;
            if (stop < 0 || _text[end] is '\n' or '\r') return false;
            if (_text[end] == '"') return true;
            end = Math.Min(end + 2, _text.Length);
        }
    }
}

using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    // Looking for where source or a triple quote ends reads ahead: what often finds nothing must not cost that much each time.
    private const int MaxMisses = 32;

    private readonly bool AllowsSource => IsProven && _misses < MaxMisses;

    /// <summary>Whether the markup here is no layout between tokens but the value itself: <c>"body":&lt;p&gt;Late&lt;/p&gt;,</c>.</summary>
    private bool IsMarkupValue() => policy.ReadsWords && LacksValue && _expected == Expectation.Value && AllowsSource &&
        MarkupValue.TryFind(ref _text, _position, out _);

    private bool TryReadMarkup()
    {
        if (!MarkupValue.TryFind(ref _text, _position, out int end)) return false;
        // repair: a page in place of a value is kept as a string
        List(RepairKind.SourceText, _position, end, Quoted(_text.Units[_position..end]), guess: true);
        _strings++;
        _writer.Value.Clear();
        _writer.Value.Append(_text.Units[_position..end]);
        _writer.WriteValue();
        AcceptValue(end);
        return true;
    }

    private bool TryReadParenthesis()
    {
        if (!AllowsSource) return false;
        if (SourceText.Begins(ref _text, _position) || !IsTuple()) return TryReadSourceText();
        // repair: a tuple is an array
        List(RepairKind.Tuple, _position, _position + 1, "[");
        Open(isArray: true);
        if (_refusal != PayloadRefusal.None) return false;
        _containers.Top.IsTuple = true;
        return true;
    }

    private bool IsTuple()
    {
        int c = Lookahead.Peek(ref _text, _position + 1, out int at, out _);
        return c is '(' or ')' or '[' or '{' || QuoteMark.Is(c) || BareWord.IsLiteralOrNumber(ref _text, at);
    }

    /// <summary>A closing parenthesis where a value is complete.</summary>
    private bool CloseParenthesis()
    {
        int behind = _position + _length;
        if (_containers.Top.OpenCalls > 0)
        {
            _containers.Top.OpenCalls--;
            List(RepairKind.Call, _position, behind, "");
        }
        else if (_containers.Top.IsTuple)
        {
            List(RepairKind.Tuple, _position, behind, "]", ofValue: false);
            CloseTop();
        }
        else
        {
            return false;
        }
        Accept(behind);
        return true;
    }

    private bool TryReadCall()
    {
        if (!AllowsSource || !CallRule.TryFind(ref _text, _position, out int argument)) return false;
        // repair: ObjectId("…"), NumberLong(7): the value is kept
        List(RepairKind.Call, _position, argument, "");
        _containers.Top.OpenCalls++;
        Accept(argument);
        return true;
    }

    private bool TryReadSourceText()
    {
        if (!SourceText.TryFind(ref _text, _position, out int end))
        {
            _misses++;
            return false;
        }
        end = _position + _text.Units[_position..end].TrimEnd().Length;
        // repair: source is no value; its characters are kept
        List(RepairKind.SourceText, _position, end, Quoted(_text.Units[_position..end]), guess: true);
        _writer.Value.Clear();
        _writer.Value.Append(_text.Units[_position..end]);
        _writer.WriteValue();
        AcceptValue(end);
        return true;
    }

    private bool TryReadTripleQuoted(int c)
    {
        if (c is not ('"' or '\'') || !AllowsSource) return false;
        ReadOnlySpan<char> mark = c == '"' ? "\"\"\"" : "\'\'\'";
        ReadOnlySpan<char> rest = _text.Units[_position..];
        if (!rest.StartsWith(mark, StringComparison.Ordinal)) return false;
        rest = rest[mark.Length..Math.Min(rest.Length, Lookahead.Far)];
        int length = rest.IndexOf(mark, StringComparison.Ordinal);
        int end = _position + (2 * mark.Length) + length;
        if (length < 0 || !Lookahead.IsBehindValue(Lookahead.Peek(ref _text, end, out _, out _)))
        {
            _misses++;
            return false;
        }
        DecodeText(new(_position + mark.Length, length));
        // repair: three quotes as a delimiter
        List(RepairKind.TripleQuotes, _position, end, Quoted(_writer.Value.Written));
        _strings++;
        _writer.WriteValue();
        AcceptValue(end);
        return true;
    }

    /// <summary>
    /// Appends the strings that are joined to <paramref name="token"/>, and says where the last of them ends.
    /// </summary>
    private int AppendConcatenated(StringToken token, ref bool cut)
    {
        while (!cut && ValueLookahead.Concatenation(ref _text, token.End, out int next))
        {
            int closing = token.Content.End;
            token = StringEnd.Find(ref _text, next, Site(isKey: false));
            // repair: strings joined by a plus sign are one
            List(RepairKind.Concatenation, closing, token.Content.Start, "");
            cut = token.Ending == StringEnding.Cut;
            ListStringRepairs(token, StringDecoder.Decode(ref _text, token.Content, cut, _writer.Value));
        }
        int end = token.End;
        if (!cut && Lookahead.Peek(ref _text, end, out int plus, out _) == '+')
        {
            // repair: a plus sign with no string behind it
            List(RepairKind.Concatenation, end, plus + 1, "");
            end = plus + 1;
        }
        return end;
    }
}

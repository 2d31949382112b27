using Cleanup.Text;

namespace Cleanup.Json;

internal ref partial struct PayloadReader
{
    /// <summary>
    /// Goes on behind what cannot be read: at the next record or property that begins with a known key. False when none is near.
    /// </summary>
    private bool TryResume()
    {
        if (_text.Keys is not { Any: true } || _recordsDepth == 0 && _containers.Top.IsArray) return TrySkipGarbage();
        int limit = Math.Min(_text.Units.Length, _end + (FarUnits <= 0 ? ReadingPolicy.InProse : policy).MaxGarbage);
        if (policy.ProseMayFollow && _text.Units[_end..limit].IndexOfAny('\n', '\r') is var line and >= 0) limit = _end + line;
        int record = _recordsDepth > 0 ? NextKnownKey('{', ref _recordAt, limit) : limit;
        int property = _containers.Top.IsArray ? limit : NextKnownKey(',', ref _propertyAt, limit);
        if (Math.Min(record, property) == limit) return TrySkipGarbage();
        if (record < property) Resume(record, record, atRecord: true);
        else Resume(property, Lookahead.SkipTrivia(ref _text, property + 1, out _), atRecord: false);
        return true;
    }

    // Where the mark stands next behind which a known key follows. A later search goes on where the one before ended.
    private int NextKnownKey(char mark, ref int searched, int limit)
    {
        searched = Math.Max(searched, _end);
        int from = searched;
        int found = limit;
        while (found == limit && searched < limit)
        {
            int next = _text.Units[searched..limit].IndexOf(mark);
            searched = next < 0 ? limit : searched + next;
            if (next < 0) break;
            if (searched != _resumedAt && KnownKeyRule.Whole(ref _text, Lookahead.SkipTrivia(ref _text, searched + 1, out _)))
                found = searched;
            else searched++;
        }
        FarUnits -= searched - from;
        return found;
    }

    /// <summary>
    /// Goes on behind what cannot be read where no key is known: at the next quoted key with a value, comma or closer in the same
    /// line.
    /// </summary>
    private bool TrySkipGarbage()
    {
        bool isArray = _containers.Top.IsArray;
        int limit = Math.Min(_text.Units.Length, _end + policy.MaxBlindGarbage);
        for (int position = _end; position < limit; position++)
        {
            char c = _text.Units[position];
            if (c is '\n' or '\r') return false;
            if (position == _resumedAt) continue;
            bool isKey = !isArray && QuoteMark.Is(c) && KeyLookahead.Property(ref _text, position);
            if (!isKey && (position == _position || c != (isArray ? ']' : '}') && !(isArray && c == ','))) continue;
            // Where no value is before it, the comma is of no use either.
            bool isExtra = c == ',' && _expected == Expectation.Value;
            Resume(position, isExtra ? position + 1 : position, atRecord: false);
            if (!isKey && !isExtra) _expected = Expectation.Separator;
            return true;
        }
        return false;
    }

    private void Resume(int found, int position, bool atRecord)
    {
        _resumedAt = found;
        // All of it is left out at once.
        _log.ForgetFrom(_end);
        if (LacksValue) WriteMissingValue();
        // repair: what cannot be read before the next record or property with a known key
        List(RepairKind.Garbage, _end, position, "", ofValue: false, guess: true);
        if (atRecord && _containers.Depth > _recordsDepth) ListMissingClosers(_containers.Depth - _recordsDepth);
        _expected = _containers.Top.IsArray ? Expectation.Value : Expectation.Key;
        Accept(position);
    }
}

using System.Buffers;
using System.Collections.Immutable;

namespace Cleanup.Recovery.Json;

/// <summary>Finds the payloads of a text, one behind the other.</summary>
internal ref struct PayloadFinder(ReadOnlySpan<char> text, JsonRepairOptions options)
{
    // Brackets that open nothing cost what was read behind them. A text made of them must not cost its length squared.
    private const int ReadsPerUnit = 64;
    private const int MaxBlankLength = 256;
    private const int MaxFenceLength = 64;

    private static readonly SearchValues<char> s_brackets = SearchValues.Create("[{\uFF3B\uFF5B");

    private readonly ReadOnlySpan<char> _text = text;
    private long _budget = 10_000 + ((long)ReadsPerUnit * text.Length);
    private string? _refusal;

    public JsonRepairResult FindAll()
    {
        if (IsBlank(_text)) return new() { Refusal = "The text is empty." };
        if (StrictJson.TryEncode(_text, options.MaxDepth, out byte[]? json))
            return new() { Payloads = [new() { Range = new(0, _text.Length), Json = json, Status = RecoveryStatus.Exact }] };
        ImmutableArray<JsonPayload> payloads = Search();
        if (payloads.IsEmpty) _refusal ??= "The text holds no JSON array or object.";
        return new() { Payloads = payloads, Refusal = _refusal };
    }

    private ImmutableArray<JsonPayload> Search()
    {
        ImmutableArray<JsonPayload>.Builder payloads = ImmutableArray.CreateBuilder<JsonPayload>();
        int position = 0, behindPayload = 0;
        while (NextStart(position) is >= 0 and int start)
        {
            if (_budget < 0)
            {
                _refusal ??= $"The search ended at offset {start}: too many brackets before it open nothing.";
                break;
            }
            bool embedded = (behindPayload < position || !IsBlank(_text[behindPayload..start])) && !FollowsFence(start);
            position = ReadAt(start, embedded, out JsonPayload? payload);
            if (payload is null) continue;
            payloads.Add(payload);
            if (options.FirstOnly) break;
            behindPayload = position;
        }
        return payloads.ToImmutable();
    }

    // A bracket, or at the text's start a key: there the payload's own start may have been cut off.
    private readonly int NextStart(int position)
    {
        if (position == 0 && _text.TrimEnd() is [.., ']' or '}'])
        {
            var look = new JsonText(_text);
            int first = Lookahead.SkipTrivia(ref look, 0, out _);
            if (Lookahead.QuotedKey(ref look, first, out int valueAt) == KeySight.Whole && Lookahead.Value(ref look, valueAt)) return first;
        }
        int index = _text[position..].IndexOfAny(s_brackets);
        return index < 0 ? -1 : position + index;
    }

    /// <summary>Reads the payload at a bracket, if there is one, and says where to go on.</summary>
    private int ReadAt(int start, bool embedded, out JsonPayload? payload)
    {
        payload = null;
        var look = new JsonText(_text);
        bool headless = !s_brackets.Contains(_text[start]);
        PayloadRefusal refusal = headless ? PayloadRefusal.None : PayloadStart.Check(ref look, start, options.MaxDepth);
        _budget -= look.Furthest - start;
        if (refusal == PayloadRefusal.None)
        {
            using var reader = new PayloadReader(_text, options, embedded);
            bool found = reader.TryRead(start, out payload, out refusal);
            if (found)
            {
                if (embedded && !reader.LooksLikeData && !StandsAlone(payload!.Range)) payload = null;
                return reader.End;
            }
            _budget -= reader.Furthest - start;
            if (refusal == PayloadRefusal.Ambiguous)
            {
                RepairStep guess = reader.FirstGuess!;
                _refusal ??= $"The JSON at offset {start} has several readings, the first of them at offset {guess.Range.Start} ({guess.Kind}).";
                return reader.End;
            }
        }
        if (refusal == PayloadRefusal.NotJson) return start + 1;
        _refusal ??= $"The JSON at offset {start} nests deeper than {nameof(JsonRepairOptions.MaxDepth)} ({options.MaxDepth}).";
        return SkipNest(start);
    }

    // What is nested too deep is passed over as a whole: its innermost part is no payload of its own.
    private readonly int SkipNest(int position)
    {
        int depth = 0;
        do
        {
            if (_text[position] is '[' or '{') depth++;
            else if (_text[position] is ']' or '}') depth--;
            position++;
        }
        while (depth > 0 && position < _text.Length);
        return position;
    }

    // Whether the line before is a Markdown fence, such as "```json".
    private readonly bool FollowsFence(int start)
    {
        ReadOnlySpan<char> before = _text[Math.Max(0, start - MaxFenceLength)..start].TrimEnd();
        return before[(before.LastIndexOf('\n') + 1)..].TrimStart().StartsWith("```", StringComparison.Ordinal);
    }

    // Whether nothing else stands in the payload's lines: "[1]" is no citation there.
    private readonly bool StandsAlone(TextRange range)
    {
        ReadOnlySpan<char> before = _text[Math.Max(0, range.Start - MaxBlankLength)..range.Start];
        int lineStart = before.LastIndexOfAny('\n', '\r') + 1;
        if (lineStart == 0 && before.Length < range.Start || !IsBlank(before[lineStart..])) return false;
        ReadOnlySpan<char> after = _text[range.End..Math.Min(_text.Length, range.End + MaxBlankLength)];
        int lineEnd = after.IndexOfAny('\n', '\r');
        return lineEnd < 0 ? after.Length == _text.Length - range.End && IsBlank(after) : IsBlank(after[..lineEnd]);
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.Trim("\uFEFF \t\r\n,;").IsEmpty;
}

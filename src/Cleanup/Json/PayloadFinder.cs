using System.Buffers;
using System.Collections.Immutable;
using Cleanup.Json.Structure;

namespace Cleanup.Json;

/// <summary>Finds the payloads of a text, one behind the other.</summary>
internal ref struct PayloadFinder(ReadOnlySpan<char> text, JsonRepairOptions options)
{
    // Brackets that open nothing cost what was read behind them. A text made of them must not cost its length squared.
    private const int ReadsPerUnit = 64;

    // Beginning to read costs as much as reading so many units, and a repair with its path.
    private const int ReadsPerReading = 64;
    private const int ReadsPerRepair = 32;

    private static readonly SearchValues<char> _starts = SearchValues.Create("[{\uFF3B\uFF5B&\\");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly KnownKeys _keys = new();
    private readonly int _firstUnit = text.Length - text.TrimStart().Length;
    private long _farUnits = JsonText.FarUnitsFor(text.Length);
    private long _budget = 10_000 + ((long)ReadsPerUnit * text.Length);
    private string? _refusal;

    /// <summary>The edits that were made before the text was read.</summary>
    public MendedStructure? Mended { get; init; }

    /// <summary>Why nothing was found, or less than there may be; null when there is no reason.</summary>
    public readonly string? Refusal => _refusal;

    /// <summary>The payloads in the order of the text.</summary>
    public ImmutableArray<JsonPayload> Search()
    {
        ImmutableArray<JsonPayload>.Builder payloads = ImmutableArray.CreateBuilder<JsonPayload>();
        int position = 0, behindPayload = 0;
        if (HeadlessPayload.TryFind(_text, out int headless))
        {
            position = ReadAt(headless, ReadingPolicy.Alone, startIsMissing: true, out JsonPayload? payload);
            if (payload is not null) payloads.Add(payload);
            behindPayload = position;
        }
        while (!(options.FirstOnly && payloads.Count > 0) && NextStart(position) is >= 0 and int start)
        {
            if (_budget < 0)
            {
                _refusal ??= $"The search ended at offset {start}: too many brackets before it open nothing.";
                break;
            }
            position = ReadAt(start, PolicyAt(start, behindPayload, position), startIsMissing: false, out JsonPayload? payload);
            if (payload is null) continue;
            payloads.Add(payload);
            behindPayload = position;
        }
        return payloads.ToImmutable();
    }

    // Behind nothing, another payload or the fence of a code block a payload stands alone.
    private readonly ReadingPolicy PolicyAt(int start, int behindPayload, int position)
    {
        bool isAlone = behindPayload == position && PayloadSurroundings.IsBlank(_text[behindPayload..start]);
        return isAlone || PayloadSurroundings.FollowsFence(_text, start) ? ReadingPolicy.Alone : ReadingPolicy.InProse;
    }

    // A bracket, also one that was escaped.
    private readonly int NextStart(int position)
    {
        while (_text[position..].IndexOfAny(_starts) is >= 0 and int index)
        {
            position += index;
            var look = new JsonText(_text);
            int c = look.Read(position, out _);
            bool mayOpen = !JsonText.MayBeLayer(c) ||
                look.TryDetectLayer(position) && Punctuation.Fold(look.Read(position, out _)) is '[' or '{';
            if (mayOpen && !PayloadSurroundings.IsHidden(_text, position)) return position;
            position++;
        }
        return -1;
    }

    /// <summary>Reads the payload at a bracket, if there is one, and says where to go on.</summary>
    private int ReadAt(int start, ReadingPolicy policy, bool startIsMissing, out JsonPayload? payload)
    {
        payload = null;
        ReadOnlySpan<char> bounded = _text;
        if (PayloadSurroundings.TryFindDeclaredEnd(_text, start, ref _budget, out int declaredEnd))
        {
            bounded = _text[..declaredEnd];
            policy = ReadingPolicy.Alone;
        }
        var look = new JsonText(bounded);
        bool isBareList = policy.ReadsWords && start == _firstUnit && PayloadSurroundings.IsBareList(bounded[start..]);
        PayloadRefusal refusal = startIsMissing || isBareList
            ? PayloadRefusal.None
            : PayloadStart.Check(ref look, start, options.MaxDepth);
        _budget -= look.Furthest - start;
        if (refusal == PayloadRefusal.None)
        {
            using var reader = new PayloadReader(bounded, options, _keys, policy) { FarUnits = _farUnits, Mended = Mended };
            bool found = reader.TryRead(start, startIsMissing, out payload, out refusal);
            _farUnits = reader.FarUnits;
            if (found)
            {
                if (policy.NeedsKey && !reader.LooksLikeData && !PayloadSurroundings.ShowData(_text, payload!.Range)) payload = null;
                return reader.End;
            }
            _budget -= ReadsPerReading + reader.Furthest - start + (ReadsPerRepair * reader.RepairCount);
            if (refusal == PayloadRefusal.Ambiguous)
            {
                LoggedRepair guess = reader.FirstGuess!.Value;
                _refusal ??= TextRepair.SeveralReadings(start, guess.Range.Start, guess.Kind);
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
}

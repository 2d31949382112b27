using System.Buffers;
using System.Collections.Immutable;

namespace Cleanup.Json.Structure;

/// <summary>
/// Finds the cheapest way to read a stretch that begins before an error and ends some way behind it: each error's candidate
/// edits make new readings, and the cheapest that is not JSON to its end yet is edited next.
/// </summary>
internal sealed class ReadingSearch(ScanState start, bool endsText, int origin, int farFrom, KeyOrder keys)
{
    // Three damages in one stretch are no longer told apart.
    private const int MaxEdits = 3;

    // Quotes and separators that are missing all along count once; in a stretch stand those of some six members.
    private const int MaxEditsOfAManner = 12;

    // The dearest edits of so few damages, two characters that nothing doubled, come to more: then the text is no JSON there.
    private const float MaxCost = 4 * EditCost.Damage;

    // So many readings are looked at closer, and so many kept for that.
    private const int MaxExpanded = 48;
    private const int MaxOpen = 512;

    // Copying a stretch for an edit is so much cheaper than reading it.
    private const int UnitsCopiedPerRead = 8;
    private readonly PriorityQueue<Reading, float> _open = new();
    private readonly List<Reading> _whole = [];
    private readonly Trail _trail = new();

    /// <summary>How many units were read.</summary>
    public long UnitsRead { get; private set; }

    /// <summary>The cheapest reading, and how much dearer any other is.</summary>
    public (Reading? Best, float Margin) Find(string stretch, long budget)
    {
        Add(TryRead(stretch, start, null, default, 0)!);
        int expanded = 0;
        while (_open.TryDequeue(out Reading? next, out float priority))
        {
            if (_whole.Count > 0 && priority > _whole.Min(reading => reading.Cost) + EditCost.CertainMargin) break;
            if (expanded++ == MaxExpanded || UnitsRead > budget) return (Cheapest(), 0);
            Expand(next);
        }
        return (Cheapest(), Margin());
    }

    private Reading? Cheapest() => _whole.MinBy(reading => reading.Cost);

    private float Margin()
    {
        if (Cheapest() is not { HoldsStray: false } best) return 0;
        // The more edits, the more ways there are.
        IEnumerable<Reading> others = _whole.Where(reading => reading.Tokens != best.Tokens);
        // Quotes inside a string may end where others do; a closer of the other sort may have lost its opener; words between two new
        // quotes may be no string.
        if (best.Edits.Any(static edit => edit.Kind is EditKind.Escape or EditKind.Replace)) return 0;
        if (best.Edits.Count(static edit => edit is { Kind: EditKind.Insert, Character: '"' }) > 1) return 0;
        float next = others.Select(reading => reading.Cost).DefaultIfEmpty(float.MaxValue).Min();
        return next - best.Cost - (EditCost.CertainMargin * (best.Edits.Length - 1));
    }

    private void Expand(Reading reading)
    {
        _trail.Clear();
        var scanner = new StructureScanner(reading.Text, endsText, keys) { State = start, Origin = origin };
        scanner.Run(_trail);
        char[] buffer = ArrayPool<char>.Shared.Rent(reading.Text.Length + 1);
        foreach ((StructureEdit edit, int from) in new CandidateEdits(reading.Text, _trail, scanner.ErrorSeen, farFrom).Find())
        {
            float cost = reading.EditCost + EditCost.Of(edit, reading.Text, endsText, reading.Edits);
            if (TryRead(edit.Apply(reading.Text, buffer), _trail[from], reading, edit, cost) is { } child) Add(child);
        }
        ArrayPool<char>.Shared.Return(buffer);
    }

    // Null when the edit does not lead any further.
    private Reading? TryRead(ReadOnlySpan<char> text, ScanState from, Reading? before, StructureEdit edit, float cost)
    {
        var scanner = new StructureScanner(text, endsText, keys) { State = from, Origin = origin };
        ScanStop stop = scanner.Run(null);
        UnitsRead += (text.Length / UnitsCopiedPerRead) + (stop == ScanStop.End ? text.Length : scanner.ErrorSeen) - from.Position;
        // The last token is not read to its end: what was edited in it is not proven.
        bool mayEnd = stop == ScanStop.End && !endsText && before is not null;
        if (mayEnd && scanner.State.Position <= LastOf(before!.Edits.Add(edit))) return null;
        if (stop == ScanStop.Error && before is not null && scanner.ErrorAt - edit.Growth <= before.ErrorAt) return null;
        return new(text.ToString(), before?.Edits.Add(edit) ?? [], cost, stop)
        {
            ErrorAt = scanner.ErrorAt,
            Cost = cost + scanner.State.Oddness,
            Tokens = scanner.State.Tokens,
            HoldsStray = scanner.State.HoldsStray,
        };
    }

    // Forgotten escapes and separators run through a text: they count once.
    private static int Damages(Reading reading) =>
        reading.Edits.Select(static edit => EditCost.IsManner(edit) ? edit with { Position = 0 } : edit).Distinct().Count();

    private static bool MayBeEdited(Reading reading) =>
        Damages(reading) <= MaxEdits - 1 && reading.Edits.Length < MaxEditsOfAManner && reading.EditCost < MaxCost;

    private static int LastOf(ImmutableArray<StructureEdit> edits) => edits.Max(static edit => edit.Position) + 2;

    private void Add(Reading reading)
    {
        if (reading.Stop == ScanStop.End) _whole.Add(reading);
        else if (_open.Count < MaxOpen && MayBeEdited(reading)) _open.Enqueue(reading, reading.Cost);
    }
}

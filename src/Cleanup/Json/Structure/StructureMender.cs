using System.Collections.Immutable;
using System.Text;

namespace Cleanup.Json.Structure;

/// <summary>
/// Mends a text that is strict JSON but for a few structural characters, which were deleted, doubled, swapped with a neighbour, or
/// never belonged there (the local error repair of Burke and Fisher): where reading stops, the edits near by are tried, and those win
/// with which it goes on best.
/// </summary>
internal ref struct StructureMender(ReadOnlySpan<char> text, long budget)
{
    // A text with more damages is written in another manner, which the grammar of the reader knows.
    public const int MaxErrors = 64;

    // So far back an edit may stand.
    private const int MaxTokensBack = 64;
    private const int MaxUnitsBack = 2048;

    // So far on a text must be JSON again; where damages are denser, less is enough.
    private static readonly ImmutableArray<int> _unitsAhead = [512, 96];

    // A stretch is copied for each edit that is tried: one with a longer string is left as it is.
    private const int MaxStretch = 16_384;

    // A damage takes some ten thousand units to mend: short texts may have one or two, and no text costs more than so many times its
    // length.
    private const long LeastBudget = 20_000;
    private const int BudgetPerUnit = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly StringBuilder _output = new();
    private readonly ImmutableArray<MendedEdit>.Builder _edits = ImmutableArray.CreateBuilder<MendedEdit>();
    private readonly Trail _trail = new();
    private long _budget = budget;
    private KeyOrder? _keys;
    private ScanState _state;

    // What was copied to the output.
    private int _copied;
    private float _margin = float.MaxValue, _cost;

    /// <summary>The text in its cheapest reading; null when there is none within a few edits.</summary>
    public static MendedStructure? Mend(ReadOnlySpan<char> text) => Mend(text, BudgetFor(text.Length), out _);

    /// <summary>The same, for so many units read at the most, or a stretch's more.</summary>
    public static MendedStructure? Mend(ReadOnlySpan<char> text, long budget, out long unitsRead)
    {
        var mender = new StructureMender(text, budget);
        MendedStructure? mended = mender.Run();
        unitsRead = budget - mender._budget;
        return mended;
    }

    /// <summary>How many units may be read for a text that is worth it.</summary>
    public static long BudgetFor(int length) => LeastBudget + ((long)BudgetPerUnit * length);

    private MendedStructure? Run()
    {
        for (int errors = 0; errors <= MaxErrors; errors++)
        {
            var scanner = new StructureScanner(_text, endsText: true, keys: null) { State = _state };
            _trail.Clear();
            if (scanner.Run(_trail) == ScanStop.End)
            {
                _output.Append(_text[_copied..]);
                return new(_output.ToString(), _edits.ToImmutable(), _margin, _cost);
            }
            if (!TryMend(scanner.ErrorAt, scanner.ErrorSeen, scanner.State.Top)) return null;
        }
        return null;
    }

    private bool TryMend(int errorAt, int errorSeen, Level? open)
    {
        _keys ??= KeyOrderLearner.Learn(_text);
        int near = StartBefore(errorAt);
        ScanState start = _trail[BeforeDoubled(open, near, errorSeen)];
        int origin = start.Position;
        int farFrom = _trail[near].Position - origin;
        start = start with { Position = 0, Oddness = 0, HoldsStray = false, Tokens = 0 };
        foreach (int ahead in _unitsAhead)
        {
            int end = (int)Math.Min(_text.Length, (long)errorSeen + ahead);
            if (end - origin > MaxStretch || _budget < 0) return false;
            var search = new ReadingSearch(start, end == _text.Length, origin, farFrom, _keys);
            (Reading? best, float margin) = search.Find(_text[origin..end].ToString(), _budget);
            _budget -= search.UnitsRead;
            if (best is null) continue;
            _margin = Math.Min(_margin, margin);
            _cost += best.EditCost;
            Take(best, start, origin, end);
            return true;
        }
        return false;
    }

    private readonly int StartBefore(int errorAt)
    {
        int index = _trail.Count - 1;
        int first = Math.Max(0, index - MaxTokensBack);
        while (index > first && _trail[index - 1].Position >= errorAt - MaxUnitsBack) index--;
        return index;
    }

    // An opener that stands there twice shows only where its closer is missed, however far that is.
    private readonly int BeforeDoubled(Level? open, int near, int errorSeen)
    {
        int found = near;
        for (Level? level = open; level is not null && errorSeen - level.Start < MaxStretch - _unitsAhead[0]; level = level.Outer)
        {
            int first = FirstOfPair(level.Start);
            if (first < 0) continue;
            int index = Math.Min(found, near);
            while (index > 0 && _trail[index].Position > first) index--;
            if (_trail[index].Position <= first) found = index;
        }
        return found;
    }

    // Where the first of two openers of arrays stands; -1 when there is one.
    private readonly int FirstOfPair(int opener)
    {
        if (opener >= _text.Length || _text[opener] != '[') return -1;
        if (opener > 0 && _text[opener - 1] == '[') return opener - 1;
        return opener + 1 < _text.Length && _text[opener + 1] == '[' ? opener : -1;
    }

    private void Take(Reading best, ScanState start, int origin, int end)
    {
        var scanner = new StructureScanner(best.Text, end == _text.Length, keys: null) { State = start, Origin = origin };
        scanner.Run(null);
        int read = end == _text.Length ? best.Text.Length : scanner.State.Position;
        _output.Append(_text[_copied..origin]);
        for (int i = 0; i < best.Edits.Length; i++)
        {
            StructureEdit edit = best.Edits[i];
            _edits.Add(new(edit.Kind, edit.Character, origin + Before(best.Edits, i), _output.Length + After(best.Edits, i)));
        }
        _edits.Sort(static (one, other) => one.Target.CompareTo(other.Target));
        _output.Append(best.Text.AsSpan(0, read));
        _copied = end - (best.Text.Length - read);
        _state = scanner.State with { Position = _copied };
    }

    // Where the edit stands in the stretch before all edits.
    private static int Before(ImmutableArray<StructureEdit> edits, int index)
    {
        int position = edits[index].Position;
        for (int i = index - 1; i >= 0; i--)
        {
            bool isBehind = edits[i].Kind == EditKind.Delete ? position >= edits[i].Position : position > edits[i].Position;
            if (isBehind) position -= edits[i].Growth;
        }
        return position;
    }

    // Where the edit stands in the stretch behind all edits.
    private static int After(ImmutableArray<StructureEdit> edits, int index)
    {
        int position = edits[index].Position;
        for (int i = index + 1; i < edits.Length; i++)
        {
            bool isBefore = edits[i].Kind == EditKind.Delete ? edits[i].Position < position : edits[i].Position <= position;
            if (isBefore) position += edits[i].Growth;
        }
        return position;
    }
}

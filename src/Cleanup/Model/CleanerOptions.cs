using System.Collections.Immutable;

namespace Cleanup;

/// <summary>What a <see cref="Cleaner"/> looks for, what it cuts, and its limits. Immutable.</summary>
public sealed record CleanerOptions
{
    private readonly ImmutableArray<LeakKind> _kinds = [];
    private readonly ImmutableArray<LeakKind> _exceptKinds = [];
    private readonly ImmutableDictionary<LeakKind, LeakAction> _actions = ImmutableDictionary<LeakKind, LeakAction>.Empty;
    private readonly Confidence? _cutFrom;
    private readonly CorpusPrior _prior;
    private readonly int _maxDepth = 256;
    private readonly int _scanBudget = 32;

    /// <summary>The kinds to look for; empty, or not set, for all.</summary>
    public ImmutableArray<LeakKind> Kinds
    {
        get => _kinds;
        init => _kinds = value.IsDefault ? [] : value;
    }

    /// <summary>Kinds to leave out.</summary>
    public ImmutableArray<LeakKind> ExceptKinds
    {
        get => _exceptKinds;
        init => _exceptKinds = value.IsDefault ? [] : value;
    }

    /// <summary>Whether a kind is looked for.</summary>
    public bool Includes(LeakKind kind) => (Kinds.IsEmpty || Kinds.Contains(kind)) && !ExceptKinds.Contains(kind);

    /// <summary>
    /// The least confidence that is cut, for every kind alike; null for each kind's own rule, <see cref="LeakKind.CutFrom"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no confidence.</exception>
    public Confidence? CutFrom
    {
        get => _cutFrom;
        init => _cutFrom = value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such confidence.");
    }

    /// <summary>
    /// What becomes of kinds whatever else is set: a finding of one to be cut is cut from <see cref="Confidence.Likely"/> on, of one to be
    /// reported never.
    /// </summary>
    public ImmutableDictionary<LeakKind, LeakAction> Actions
    {
        get => _actions;
        init => _actions = value ?? ImmutableDictionary<LeakKind, LeakAction>.Empty;
    }

    /// <summary>What sort of texts these are: how likely a leak is before anything is looked at.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sort.</exception>
    public CorpusPrior Prior
    {
        get => _prior;
        init => _prior = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such prior.");
    }

    /// <summary>How deep arrays and objects may nest in a value that is read. A deeper one is reported and left as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxDepth = value;
        }
    }

    /// <summary>
    /// How many steps the search for each kind may take for each UTF-16 unit of the text, a quarter of that for each beyond the first
    /// 100,000; a step reads about one unit.
    /// When they are spent nothing more of that kind is looked for and <see cref="CleanResult.Limits"/> says where.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int ScanBudget
    {
        get => _scanBudget;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _scanBudget = value;
        }
    }
}

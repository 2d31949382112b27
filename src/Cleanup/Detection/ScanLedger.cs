using System.Runtime.InteropServices;

namespace Cleanup.Detection;

/// <summary>
/// What each detector spent of its share of one text, and which of them are out: one that spent it all, or failed. No detector can spend
/// the share of another.
/// </summary>
/// <param name="spent">The steps that each detector spent; as many as there are detectors, 0 at first.</param>
/// <param name="share">The steps that each may spend.</param>
/// <param name="cancellation">Ends the search.</param>
[StructLayout(LayoutKind.Auto)]
internal ref struct ScanLedger(Span<long> spent, long share, CancellationToken cancellation)
{
    // So that what is spent beyond it does not overflow.
    private const long All = long.MaxValue / 2;

    private readonly Span<long> _spent = spent;

    /// <summary>What is kept of the search to explain it; null for nothing.</summary>
    public ScanTrace? Trace { get; init; }

    /// <summary>The steps that each detector may spend.</summary>
    public readonly long Share => share;

    /// <summary>Ends the search.</summary>
    public readonly CancellationToken Cancellation => cancellation;

    /// <summary>The detectors that failed; null for none.</summary>
    public List<DetectorFault>? Faults { get; private set; }

    /// <summary>The detectors that spent their share; null for none.</summary>
    public List<ScanLimit>? Limits { get; private set; }

    /// <summary>The steps that a detector spent; a large number when it failed.</summary>
    public readonly long SpentBy(int detector) => _spent[detector];

    /// <summary>Whether a detector is to be asked no more.</summary>
    public readonly bool IsOut(int detector) => _spent[detector] > share;

    public readonly void Spend(int detector, long steps) => _spent[detector] += steps;

    public void AddFault(int detector, DetectorFault fault)
    {
        _spent[detector] = All;
        (Faults ??= []).Add(fault);
    }

    public void AddLimit(ScanLimit limit) => (Limits ??= []).Add(limit);
}

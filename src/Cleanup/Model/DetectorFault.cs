namespace Cleanup;

/// <summary>
/// A detector that failed on a text. It is out for the rest of that text; what the others found stands. It is a defect of the detector,
/// never of the text. Immutable.
/// </summary>
/// <param name="Kind">The kind that the detector looks for.</param>
/// <param name="Offset">Where it was asked, in UTF-16 units of the text.</param>
/// <param name="Exception">What it failed of.</param>
public sealed record DetectorFault(LeakKind Kind, int Offset, Exception Exception);

namespace Cleanup.Differential.Comparing;

/// <summary>What differs, the weightiest first: a finding that differs in several ways is of the first of them.</summary>
internal enum DifferenceClass
{
    OldFailed,
    NewFailed,
    LostCut,
    GainedCut,
    LostReported,
    GainedReported,
    LostPayload,
    GainedPayload,
    Kind,
    Action,
    Confidence,
    Moved,
    Value,
    Links,
    Repairs,
    Length,
    Figures,
    Evidence,
    Place,
    Header,
    Edits,
    Text,
    Warning,
    Other,
    Field,
}

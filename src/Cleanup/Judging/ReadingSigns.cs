namespace Cleanup.Judging;

/// <summary>The signs that a reading gives of itself. Thread-safe.</summary>
internal static class ReadingSigns
{
    private static readonly (Evidence Evidence, SignDefinition Sign)[] _signs =
    [
        (Evidence.LengthAgrees, Signs.LengthAgrees),
        (Evidence.LengthExplained, Signs.LengthExplained),
        (Evidence.StructureClosed, Signs.StructureClosed),
        (Evidence.PayloadComplete, Signs.PayloadComplete),
        (Evidence.AlikeRecords, Signs.AlikeRecords),
        (Evidence.ArticleKeys, Signs.ArticleKeys),
        (Evidence.PageState, Signs.PageState),
        (Evidence.CutShort, Signs.CutShort),
        (Evidence.LimitReached, Signs.LimitReached),
        (Evidence.Unsure, Signs.Unsure),
        (Evidence.Unmistakable, Signs.Unmistakable),
        (Evidence.ProbableForm, Signs.ProbableForm),
        (Evidence.Carried, Signs.Carried),
    ];

    public static void AddTo(SignSheet sheet, Finding finding)
    {
        foreach ((Evidence evidence, SignDefinition sign) in _signs) sheet.Add(sign, finding.Evidence.HasFlag(evidence), finding.Range);
    }
}

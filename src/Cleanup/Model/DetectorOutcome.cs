namespace Cleanup;

/// <summary>What a detector made of a place at which it was asked, and what became of that.</summary>
public enum DetectorOutcome
{
    /// <summary>It found nothing.</summary>
    Nothing,

    /// <summary>It found nothing: what a leak of its kind begins with does not stand there.</summary>
    NotBegun,

    /// <summary>It found nothing: it is no text of its grammar.</summary>
    NotRead,

    /// <summary>It found nothing: what it read is no evidence of anything.</summary>
    NoEvidence,

    /// <summary>It found nothing: what stands there is part of what it read before, further out.</summary>
    ReadBefore,

    /// <summary>What it found is the finding.</summary>
    Found,

    /// <summary>Lost: the finding begins earlier.</summary>
    BeginsLater,

    /// <summary>Lost: the finding's reading is surer.</summary>
    LessSure,

    /// <summary>Lost: the finding is longer.</summary>
    Shorter,

    /// <summary>Lost: more came back from the finding.</summary>
    LessRecovered,

    /// <summary>Lost: less of the finding had to be mended, or as much, and its kind was asked first.</summary>
    MoreMended,

    /// <summary>Lost: the finding is something larger that holds it.</summary>
    Held,

    /// <summary>It was not asked: it had spent its share of the text, <see cref="CleanerOptions.ScanBudget"/>.</summary>
    BudgetSpent,

    /// <summary>It failed, and is in <see cref="CleanResult.Faults"/>.</summary>
    Failed,
}

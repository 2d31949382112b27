using System.Text;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>Where a look at the bytes says that there is no leak, cleaning finds none, reaches no limit and has no fault.</summary>
internal sealed class WhatTheBytesDenyIsNotFound : Invariant
{
    protected override IEnumerable<Violation> Find(Trial trial)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(trial.Source);
        if (!trial.Subject.MayHaveLeaks(utf8, false) && Finds(trial.Clean.Answer)) yield return new("text");
        if (!trial.Subject.MayHaveLeaks(utf8, true) && Finds(trial.Article.Answer)) yield return new("article");
    }

    private static bool Finds(CleanResult? result) =>
        result is not null && !(result.Leaks.IsEmpty && result.Limits.IsEmpty && result.Faults.IsEmpty);
}

namespace Cleanup.FitJudge.Fitting;

/// <summary>
/// Parts cases into folds for cross-validation: what belongs together, as the pages of one site do, is in one fold, and each fold has about
/// as much of each class. The same for the same cases, in whatever order they come.
/// </summary>
internal static class GroupFolds
{
    /// <summary>The fold of each group.</summary>
    /// <param name="cases">The group and the class of each case.</param>
    /// <param name="folds">How many folds.</param>
    public static Dictionary<string, int> Of(IEnumerable<(string Group, string Class)> cases, int folds)
    {
        (string Group, string Class)[] all = [.. cases];
        var sizeOfClass = all.CountBy(static one => one.Class).ToDictionary(StringComparer.Ordinal);
        var load = Enumerable.Range(0, folds).Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        // The large groups first, where there is the most room for them.
        foreach (IGrouping<string, (string Group, string Class)> group in all.GroupBy(static one => one.Group, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal))
        {
            var classes = group.CountBy(static one => one.Class).ToList();
            int fold = Enumerable.Range(0, folds).MinBy(index => classes.Sum(one => Crowding(load[index], one, sizeOfClass)));
            foldOf[group.Key] = fold;
            foreach ((string name, int count) in classes) load[fold][name] = load[fold].GetValueOrDefault(name) + count;
        }
        return foldOf;
    }

    // How full a fold is with a class, for each case of it that would come.
    private static double Crowding(Dictionary<string, int> load, KeyValuePair<string, int> coming, Dictionary<string, int> sizeOfClass)
    {
        double size = sizeOfClass[coming.Key];
        return load.GetValueOrDefault(coming.Key) / size * (coming.Value / size);
    }
}

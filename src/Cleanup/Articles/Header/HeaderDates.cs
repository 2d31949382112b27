namespace Cleanup.Articles.Header;

/// <summary>The dates that a header gives its article, and the lines that hold nothing else. Immutable.</summary>
internal sealed record HeaderDates
{
    /// <summary>When it was published, in ISO 8601; or null.</summary>
    public string? Published { get; init; }

    /// <summary>When it was changed, in ISO 8601; or null.</summary>
    public string? Modified { get; init; }

    /// <summary>How dates of numbers were read, where that was open; or null.</summary>
    public DateOrderDecision? Order { get; init; }

    /// <summary>The lines that were used and are nothing but dates.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>Chooses among the date lines of a header. What stays open is left in the text.</summary>
    /// <param name="lines">The header's lines; null for one without a date.</param>
    /// <param name="options">What the caller says of the order.</param>
    /// <param name="title">Which line is the title; -1 for none.</param>
    public static HeaderDates Choose(ReadOnlySpan<DateLine?> lines, ArticleOptions options, int title = -1)
    {
        var dates = new List<(int Line, LineDate Date)>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] is { } line) dates.AddRange(line.Dates.Select(date => (i, date)));
        }
        if (title >= 0) RemoveThoseOfThePage(dates, title);
        bool isOpen = dates.Exists(static date => date.Date.Expression.IsOpen);
        DateOrderDecision? order = isOpen ? DateOrderEvidence.Find(dates.Select(static date => date.Date), options) : null;
        string? published = Settle(dates, isModified: false, order);
        string? modified = Settle(dates, isModified: true, order);
        var used = new List<int>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] is { IsWhole: true } line && dates.Exists(date => date.Line == i) &&
                line.Dates.All(date => (date.IsModified ? modified : published) is not null))
                used.Add(i);
        }
        bool isDecided = dates.Exists(date => date.Date.Expression.IsOpen && (date.Date.IsModified ? modified : published) is not null);
        return new HeaderDates { Published = published, Modified = modified, Order = isDecided ? order : null, Lines = used };
    }

    // A date in the title is what the article is about; one above it, where there is another below, the day on which the page was read.
    private static void RemoveThoseOfThePage(List<(int Line, LineDate Date)> dates, int title)
    {
        bool isBelow = dates.Exists(date => date.Line > title && !date.Date.IsModified);
        dates.RemoveAll(date => !date.Date.IsLabelled && (date.Line == title || isBelow && date.Line < title));
    }

    // Different days of one sort are a table or a chronicle, not the article's date. A label says which one counts.
    private static string? Settle(List<(int Line, LineDate Date)> dates, bool isModified, DateOrderDecision? order)
    {
        LineDate[] sort = [.. dates.Select(static date => date.Date).Where(date => date.IsModified == isModified)];
        if (Array.Exists(sort, static date => date.IsLabelled)) sort = [.. sort.Where(static date => date.IsLabelled)];
        if (sort.Length == 0 || order is null && Array.Exists(sort, static date => date.Expression.IsOpen)) return null;
        string[] read = [.. sort.Select(date => date.Expression.ToString(order?.Order ?? DateOrder.DayFirst))];
        bool isOneDay = read.Select(static date => date[..10]).Distinct(StringComparer.Ordinal).Count() == 1;
        // The one that says the time, too.
        return isOneDay ? read.MaxBy(static date => date.Length) : null;
    }
}

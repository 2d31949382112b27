namespace Cleanup.Articles.Header;

/// <summary>What says in which order the numbers of a header's dates stand. Thread-safe.</summary>
internal static class DateOrderEvidence
{
    // Hosts of countries that write the month first, and those of the rest that are asked most.
    private static readonly HashSet<string> _monthFirstHosts = new(StringComparer.OrdinalIgnoreCase) { "us", "gov", "mil" };

    private static readonly HashSet<string> _dayFirstHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "uk", "ie", "au", "nz", "in", "za", "de", "at", "ch", "fr", "be", "nl", "lu", "es", "pt", "br", "ar", "mx", "cl", "co", "pe", "uy",
        "ve", "ec", "bo", "it", "pl", "cz", "sk",
        "ru", "ua", "by", "tr", "ro", "bg", "gr", "rs", "hr", "si", "se", "dk", "no", "fi", "ee", "lv", "lt", "is", "vn", "id", "th", "my",
        "sg", "hk", "il", "eg", "ng", "ke", "ma", "tn", "dz", "ae", "sa", "pk", "bd", "lk",
    };

    /// <summary>
    /// The order and what speaks for it, the strongest first; null when nothing does, or when the dates contradict each other.
    /// </summary>
    /// <param name="dates">The header's dates.</param>
    /// <param name="options">What the caller says, and the page's address.</param>
    public static DateOrderDecision? Find(IEnumerable<LineDate> dates, ArticleOptions options)
    {
        if (options.DateOrder is { } given) return new DateOrderDecision(given, DateOrderSource.Option);
        LineDate[] all = [.. dates];
        if (Agreed(all.Select(static date => date.Expression.Date.Order), DateOrderSource.OtherDate, out DateOrderDecision? decision))
            return decision;
        if (Agreed(all.Select(static date => date.Expression.OrderByZone), DateOrderSource.TimeZone, out decision)) return decision;
        if (Array.Exists(all, static date => !date.IsEnglish)) return new DateOrderDecision(DateOrder.DayFirst, DateOrderSource.Language);
        return OfHost(options.Url);
    }

    // Whether any date speaks; the decision is null when they speak for both.
    private static bool Agreed(IEnumerable<DateOrder?> orders, DateOrderSource source, out DateOrderDecision? decision)
    {
        DateOrder[] proven = [.. orders.OfType<DateOrder>().Distinct()];
        decision = proven is [var order] ? new DateOrderDecision(order, source) : null;
        return proven.Length > 0;
    }

    private static DateOrderDecision? OfHost(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.HostNameType != UriHostNameType.Dns) return null;
        string country = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        if (_monthFirstHosts.Contains(country)) return new DateOrderDecision(DateOrder.MonthFirst, DateOrderSource.Host);
        return _dayFirstHosts.Contains(country) ? new DateOrderDecision(DateOrder.DayFirst, DateOrderSource.Host) : null;
    }
}

namespace Cleanup.Articles.Dates;

/// <summary>The abbreviations of time zones that date lines carry.</summary>
internal static class TimeZoneNames
{
    // RFC 822 §5.1 for the North American ones. An empty offset: the name has several meanings (BST: British Summer and
    // Bangladesh Standard; IST: Indian, Irish, Israeli) or changes over the year (ET) or the years (Moscow was four hours ahead until
    // 2014), so the zone is left out.
    private static readonly (string Name, string Offset)[] Table =
    [
        ("Z", "Z"), ("UTC", "Z"), ("GMT", "Z"), ("UT", "Z"),
        ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("CDT", "-05:00"),
        ("MST", "-07:00"), ("MDT", "-06:00"), ("PST", "-08:00"), ("PDT", "-07:00"),
        ("AKST", "-09:00"), ("AKDT", "-08:00"), ("HST", "-10:00"),
        ("WET", "+00:00"), ("WEST", "+01:00"), ("CET", "+01:00"), ("CEST", "+02:00"), ("EET", "+02:00"), ("EEST", "+03:00"),
        ("MEZ", "+01:00"), ("MESZ", "+02:00"), ("TRT", "+03:00"),
        ("SAST", "+02:00"), ("EAT", "+03:00"), ("PKT", "+05:00"),
        ("WIB", "+07:00"), ("WITA", "+08:00"), ("WIT", "+09:00"), ("SGT", "+08:00"), ("HKT", "+08:00"), ("JST", "+09:00"),
        ("KST", "+09:00"),
        ("AWST", "+08:00"), ("ACST", "+09:30"), ("ACDT", "+10:30"), ("AEST", "+10:00"), ("AEDT", "+11:00"), ("NZST", "+12:00"),
        ("NZDT", "+13:00"),
        ("MSK", ""), ("МСК", ""), ("BST", ""), ("IST", ""), ("ET", ""), ("CT", ""), ("MT", ""), ("PT", ""),
    ];

    /// <summary>The zone's offset as ISO 8601 writes it; empty when the name does not settle it.</summary>
    public static bool TryGetOffset(ReadOnlySpan<char> name, out string offset)
    {
        foreach ((string known, string knownOffset) in Table)
        {
            if (!name.Equals(known, StringComparison.OrdinalIgnoreCase)) continue;
            offset = knownOffset;
            return true;
        }
        offset = "";
        return false;
    }
}

namespace Cleanup.FitJudge.Reporting;

/// <summary>
/// Where a share lies that was counted, with 95 % certainty (E. B. Wilson, Probable inference, the law of succession, 1927). Thread-safe.
/// </summary>
internal static class WilsonInterval
{
    private const double Z = 1.96;

    public static (double Low, double High) Of(int seen, int all)
    {
        double share = (double)seen / all, z = Z * Z / all;
        double middle = share + (z / 2), spread = Math.Sqrt((share * (1 - share) * z) + (z * z / 4));
        return (Math.Max(0, (middle - spread) / (1 + z)), Math.Min(1, (middle + spread) / (1 + z)));
    }
}

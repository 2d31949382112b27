using System.Globalization;
using System.Text;
using Cleanup.FitJudge.Validation;

namespace Cleanup.FitJudge.Reporting;

/// <summary>Draws the frontier of harm against recall, a line for each class of leaky texts. Thread-safe.</summary>
internal static class FrontierPicture
{
    private const int Width = 720;
    private const int Height = 420;
    private const int Left = 60;
    private const int Right = 150;
    private const int Top = 30;
    private const int Bottom = 50;

    // What is harmed more, or cut less, nobody would choose.
    private const double MostHarm = 0.03;
    private const double LeastCut = 0.8;

    private static readonly string[] _colours = ["#0b6e4f", "#c1440e", "#2a4d9b", "#8a2d8a", "#6b6b00"];

    public static string Draw(IReadOnlyList<FrontierPoint> points)
    {
        var picture = new StringBuilder();
        picture.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" role="img">
            <title>What is cut of the leaks found, against content texts harmed, out of fold</title>
            <rect width="{Width}" height="{Height}" fill="#fff"/>

            """);
        DrawAxes(picture);
        string[] classes = [.. points[0].Cut.Keys];
        for (int i = 0; i < classes.Length; i++) DrawClass(picture, points, classes[i], i);
        return picture.Append("</svg>\n").ToString();
    }

    private static void DrawAxes(StringBuilder picture)
    {
        for (double harm = 0; harm <= MostHarm + 1e-9; harm += 0.005)
            Line(picture, X(harm), Y(LeastCut), X(harm), Y(1), $"{100 * harm:0.0} %", X(harm), Height - Bottom + 18, "middle");
        for (double cut = LeastCut; cut <= 1 + 1e-9; cut += 0.05)
            Line(picture, X(0), Y(cut), X(MostHarm), Y(cut), $"{100 * cut:0} %", Left - 8, Y(cut) + 4, "end");
        Text(picture, (Left + Width - Right) / 2.0, Height - 10, "middle", "#333", "content texts harmed");
        Text(picture, Left - 50, Top - 12, "start", "#333", "cut of what was found; the dots: where the thresholds stand");
    }

    private static void DrawClass(StringBuilder picture, IReadOnlyList<FrontierPoint> points, string name, int index)
    {
        string colour = _colours[index % _colours.Length];
        FrontierPoint[] shown = [.. points.Where(point => point.Harmed <= MostHarm && point.Cut[name] >= LeastCut)];
        picture.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"");
        foreach (FrontierPoint point in shown)
            picture.Append(CultureInfo.InvariantCulture, $"{X(point.Harmed):0.#},{Y(point.Cut[name]):0.#} ");
        picture.Append("\"/>\n");
        if (shown.FirstOrDefault(static point => point.Prior == 0) is { } chosen)
            picture.Append(
                CultureInfo.InvariantCulture,
                $"<circle cx=\"{X(chosen.Harmed):0.#}\" cy=\"{Y(chosen.Cut[name]):0.#}\" r=\"5\" fill=\"{colour}\"/>\n");
        Text(picture, Width - Right + 12, Top + 20 + (20 * index), "start", colour, name);
    }

    private static void Line(
        StringBuilder picture, double x1, double y1, double x2, double y2, FormattableString label, double x, double y, string anchor)
    {
        picture.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"#ddd\"/>\n");
        Text(picture, x, y, anchor, "#555", label.ToString(CultureInfo.InvariantCulture));
    }

    private static void Text(StringBuilder picture, double x, double y, string anchor, string colour, string text) =>
        picture.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>\n");

    private static double X(double harm) => Left + (harm / MostHarm * (Width - Left - Right));

    private static double Y(double cut) => Height - Bottom - ((cut - LeastCut) / (1 - LeastCut) * (Height - Top - Bottom));
}

using Cleanup.Articles.Words;

namespace Cleanup.Articles.Header;

/// <summary>
/// The lines of a page's furniture that scraping leaves between title and body: buttons, share bars, counts. Thread-safe.
/// </summary>
internal static class ChromeLine
{
    // A share bar with all its networks: in longer lines something is told.
    private const int MaxLength = 80;

    // ": ca. 12 Minuten".
    private const int LongestReadingTime = 20;

    private static readonly HashSet<string> _lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "Share", "Share this", "Share this article", "Share this story", "Share on Facebook", "Share on Twitter", "Share via Email",
        "Share this on WhatsApp", "Tweet", "Tweet this",
        "Home", "Homepage", "Skip to main content", "Skip to navigation", "Share this:", "Share:", "Like this:", "Share this page",
        "Follow us", "Newsletter", "Print article",
        "Facebook", "Twitter", "X", "WhatsApp", "Telegram", "LinkedIn", "Pinterest", "Reddit", "Instagram", "Email", "E-mail", "Mail",
        "Print", "Print this page", "Copy link", "Copy URL", "Link copied",
        "Save", "Save article", "Bookmark", "Comment", "Comments", "Add a comment", "Leave a comment", "Listen", "Listen to this article",
        "Like", "Follow", "Subscribe", "Sign up", "Log in",
        "Read more", "Read More", "More", "Show more", "See more", "Advertisement", "Advertisements", "Advertising", "Sponsored", "Image",
        "Image:", "Photo", "Video", "Audio", "Close", "Menu", "Search", "Skip to content", "Get short URL", "A A", "A A A", "AA", "Tags",
        "Updated", "Published",
        "Teilen", "Artikel teilen", "Drucken", "Merken", "Kommentare", "Kommentieren", "Startseite", "Zur Startseite",
        "Zum Inhalt springen", "Menü", "Suche", "Vorlesen", "Weiterlesen", "Mehr", "Anzeige", "Werbung", "Facebook :Facebook",
        "Twitter :Twitter",
        "Partager", "Imprimer", "Envoyer", "Commenter", "Commentaires", "Lire la suite", "Publicité", "Écouter", "Accueil", "Rechercher",
        "Compartir", "Imprimir", "Enviar", "Comentar", "Comentarios", "Leer más", "Publicidad", "Inicio", "Início", "Compartilhar",
        "Comentários", "Leia mais", "Publicidade", "Ouvir",
        "Condividi", "Stampa", "Commenta", "Commenti", "Leggi di più", "Pubblicità", "Delen", "Afdrukken", "Reacties", "Lees meer",
        "Advertentie",
        "Udostępnij", "Drukuj", "Komentarze", "Czytaj więcej", "Reklama", "Sdílet", "Tisk", "Komentáře", "Dela", "Skriv ut", "Kommentarer",
        "Läs mer", "Annons", "Del", "Les mer",
        "Поделиться", "Распечатать", "Печать", "Комментарии", "Читать далее", "Реклама", "Главная", "Меню", "Поиск", "Paylaş", "Anasayfa",
        "Ana Sayfa", "Yazdır", "Yorumlar", "Reklam",
        "الرئيسية", "مشاركة", "שיתוף", "שתפו", "Beranda", "Bagikan", "Trang chủ", "Chia sẻ", "Κοινοποίηση", "Αρχική", "Jaa", "Megosztás",
        "Kezdőlap", "Domů", "Strona główna", "Hem", "Hjem", "Acasă",
        "ホーム", "トップ", "首页", "首頁", "홈", "シェア", "ツイート", "印刷", "コメント", "スクラップ", "分享", "分享到", "打印", "列印", "评论", "討論 (+)", "字級", "調整字級：", "공유",
        "인쇄", "댓글",
    };

    // What is counted: "571 Kommentare", "3 min read".
    private static readonly string[] _counted =
    [
        "comments", "comment", "Kommentare", "Kommentar", "commentaires", "comentarios", "comentários", "commenti", "reacties",
        "komentarzy", "komentarze", "комментариев", "yorum", "shares", "views", "likes", "retweets",
        "min read", "minute read", "minutes read", "min. Lesezeit", "Min.", "min de lecture", "min de lectura", "min de leitura",
    ];

    // "Advertisement - Half page": the name of a place for one.
    private static readonly string[] _advertisements = ["Advertisement", "Advert", "Ad", "Anzeige", "Werbung", "Publicidad", "Anuncio",
        "Comercial", "Publicidade", "Publicité", "Pubblicità", "Reklama"];

    // "Просмотров: 1532"
    private static readonly string[] _counters = ["Views:", "Hits:", "Просмотров:", "Просмотры:", "Комментариев:", "Aufrufe:",
        "Kommentare:", "조회:", "閲覧数:"];

    // "Lesedauer: 3 Minuten"
    private static readonly string[] _readingTimes = ["Reading time", "Lesedauer", "Lesezeit", "Temps de lecture", "Tiempo de lectura",
        "Tempo de leitura", "Tempo di lettura", "Leestijd", "Время чтения"];

    /// <summary>Whether a trimmed line is furniture and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (Breadcrumb.IsOne(line)) return true;
        if (line.Length > MaxLength) return false;
        if (_lines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line)) return true;
        if (IsMark(line) || IsCopyright(line) || ShareBar.IsOne(line) || IsCounter(line)) return true;
        foreach (string advertisement in _advertisements)
        {
            if (line.StartsWith(advertisement, StringComparison.OrdinalIgnoreCase) &&
                line[advertisement.Length..].StartsWith(" - ", StringComparison.Ordinal))
                return true;
        }
        foreach (string readingTime in _readingTimes)
        {
            if (line.StartsWith(readingTime, StringComparison.OrdinalIgnoreCase) && line.ContainsAnyInRange('0', '9'))
                return line.Length <= readingTime.Length + LongestReadingTime;
        }
        int position = 0;
        return TrySkipNote(line, ref position) && position == line.Length;
    }

    // A bar or a bullet that stood between two links.
    private static bool IsMark(ReadOnlySpan<char> line) => line is ['|' or '•' or '·' or '/' or '>' or '»' or '›' or '-' or '–' or '—'];

    private static bool IsCopyright(ReadOnlySpan<char> line) => line is ['©', ..] && !LineShape.IsProse(line);

    private static bool IsCounter(ReadOnlySpan<char> line)
    {
        foreach (string counter in _counters)
        {
            if (line.StartsWith(counter, StringComparison.OrdinalIgnoreCase))
                return line[counter.Length..].TrimStart().TrimStart("0123456789.,").IsEmpty;
        }
        return false;
    }

    /// <summary>Skips a count of the page ("17 Comments").</summary>
    public static bool TrySkipNote(ReadOnlySpan<char> line, ref int position)
    {
        int end = position;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end == position) return false;
        while (end < line.Length && line[end] == ' ') end++;
        foreach (string counted in _counted)
        {
            ReadOnlySpan<char> rest = line[end..];
            if (!rest.StartsWith(counted, StringComparison.OrdinalIgnoreCase) ||
                rest.Length > counted.Length && char.IsLetter(rest[counted.Length]))
                continue;
            position = end + counted.Length;
            return true;
        }
        return false;
    }
}

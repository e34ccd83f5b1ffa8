namespace SafeRedirect.Content.Tests.Matching;

/// <summary>Sentences that no article answers. Written for these tests; those of even place chose the thresholds, those of odd place measure them.</summary>
internal static class OutOfScope
{
    public static IReadOnlyList<string> English { get; } =
    [
        "hello", "good morning my friend", "who won the football match yesterday", "what is the weather tomorrow", "tell me a joke",
        "how do i cook rice with lamb", "i like your profile picture", "can you fix my laptop screen", "what is the capital of australia", "best phone under 200 euros",
        "buy cheap shoes here with discount", "how tall is the eiffel tower", "play some music", "my cat is sick what should i feed her", "happy birthday to you",
        "when does the cinema open on saturday", "where can i watch the series for free", "you are a stupid robot", "haha ok", "translate this sentence into japanese",
        "how do i change the tyre of my bicycle", "which car is faster", "solve this equation for me", "what is the price of gold today", "i want to book a hotel for my holiday",
        "who is the president of brazil", "how many planets are there", "good night", "recipe for lentil soup", "can you write a poem about the sea",
        "how to lose weight fast", "is bitcoin going up", "what time is it in new york", "the match was great", "follow me on instagram",
        "how do i install windows", "what does this dream mean", "my neighbour plays loud music at night", "which university has the best football team", "how to grow tomatoes on a balcony",
        "is the beach open", "do aliens exist", "when is the next bus to the stadium", "how do i delete a game from my tablet", "recommend a good barber",
        "what is the meaning of life", "please like and share", "how old is the queen", "i lost my umbrella on the tram", "can i bring my dog on the ferry",
    ];

    public static IReadOnlyList<string> Arabic { get; } =
    [
        "مرحبا", "صباح الخير يا صديقي", "مين ربح المباراة مبارح", "كيف الطقس بكرا", "احكيلي نكتة",
        "كيف بطبخ رز مع لحم", "صورتك حلوة كتير", "تقدر تصلح شاشة اللابتوب", "شو عاصمة استراليا", "احسن موبايل رخيص",
        "احذية رخيصة خصم كبير", "كم ارتفاع برج ايفل", "شغل موسيقى", "قطتي مريضة شو بطعميها", "كل عام وانت بخير",
        "امتى بتفتح السينما يوم السبت", "وين بتفرج على المسلسل", "انت روبوت غبي", "ههههه طيب", "ترجم هالجملة لليابانية",
        "كيف بغير دولاب البسكليت", "اي سيارة اسرع", "حل هالمعادلة", "كم سعر الذهب اليوم", "بدي احجز فندق للعطلة",
        "مين رئيس البرازيل", "كم كوكب في", "تصبح على خير", "وصفة شوربة عدس", "اكتب قصيدة عن البحر",
        "كيف بنحف بسرعة", "البيتكوين رح يطلع", "كم الساعة في نيويورك", "المباراة كانت حلوة", "تابعني على انستغرام",
        "كيف بنزل ويندوز", "شو تفسير هالحلم", "جاري بيشغل موسيقى عالية بالليل", "اي فريق احسن", "كيف بزرع بندورة على البلكون",
        "الشاطئ مفتوح", "في كائنات فضائية", "امتى الباص الجاي للملعب", "كيف بحذف لعبة", "حلاق منيح هون",
        "ما معنى الحياة", "اعملوا لايك وشير", "كم عمر الملكة", "ضيعت شمسيتي بالترام", "فيني جيب كلبي على العبارة",
    ];
}

using Microsoft.Extensions.DependencyInjection;
using TalentBot.Commands;
using TalentBot.Costs;
using TalentBot.Guide.Asking;
using TalentBot.Presses;

namespace TalentBot.Guide;

/// <summary>Registers what there is to know about the models.</summary>
internal static class GuideServices
{
    /// <summary>Adds the comparison, the answers, and the pages; each is typed and pressed alike.</summary>
    public static IServiceCollection AddGuide(this IServiceCollection services) =>
        services.AddBoth<Compare>().AddBoth<Ask>().AddBoth<GuidePages>().AddBoth<Cost>();

    /// <summary>Adds something that is both typed and pressed.</summary>
    public static IServiceCollection AddBoth<T>(this IServiceCollection services)
        where T : class, ICommand, IPress =>
        services
            .AddSingleton<T>()
            .AddSingleton<ICommand>(p => p.GetRequiredService<T>())
            .AddSingleton<IPress>(p => p.GetRequiredService<T>());
}

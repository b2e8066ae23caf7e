using System.Collections.Frozen;

namespace IcResistance.Domain.Record.Words;

/// <summary>Chinese names of what records write in English: generic drug names, places in the body, adverse events, how far a tumor has spread. Only names that one term stands for.</summary>
/// <remarks>Drug names are the generic names used in China (中国药品通用名称); a name that is not here is shown as the record has it.</remarks>
internal static class ChineseTerms
{
    public static readonly FrozenDictionary<string, string> Drugs = Read("""
        pembrolizumab 帕博利珠单抗 | nivolumab 纳武利尤单抗 | atezolizumab 阿替利珠单抗 | durvalumab 度伐利尤单抗 | cemiplimab 西米普利单抗 | ipilimumab 伊匹木单抗
        tislelizumab 替雷利珠单抗 | sintilimab 信迪利单抗 | toripalimab 特瑞普利单抗 | camrelizumab 卡瑞利珠单抗 | penpulimab 派安普利单抗 | serplulimab 斯鲁利单抗
        sugemalimab 舒格利单抗 | adebrelimab 阿得贝利单抗 | envafolimab 恩沃利单抗 | benmelstobart 贝莫苏拜单抗 | cadonilimab 卡度尼利单抗 | ivonescimab 依沃西单抗
        carboplatin 卡铂 | cisplatin 顺铂 | nedaplatin 奈达铂 | pemetrexed 培美曲塞 | docetaxel 多西他赛 | paclitaxel 紫杉醇 | nab-paclitaxel 白蛋白结合型紫杉醇
        gemcitabine 吉西他滨 | vinorelbine 长春瑞滨 | etoposide 依托泊苷 | irinotecan 伊立替康 | topotecan 拓扑替康 | S-1 替吉奥
        bevacizumab 贝伐珠单抗 | ramucirumab 雷莫西尤单抗 | anlotinib 安罗替尼 | apatinib 阿帕替尼 | nintedanib 尼达尼布 | lenvatinib 仑伐替尼 | cabozantinib 卡博替尼
        gefitinib 吉非替尼 | erlotinib 厄洛替尼 | afatinib 阿法替尼 | dacomitinib 达可替尼 | osimertinib 奥希替尼 | aumolertinib 阿美替尼 | crizotinib 克唑替尼
        alectinib 阿来替尼 | lorlatinib 洛拉替尼 | dabrafenib 达拉非尼 | trametinib 曲美替尼 | savolitinib 赛沃替尼 | pralsetinib 普拉替尼 | selpercatinib 塞普替尼
        prednisone 泼尼松 | prednisolone 泼尼松龙 | methylprednisolone 甲泼尼龙 | dexamethasone 地塞米松 | hydrocortisone 氢化可的松 | corticosteroids 糖皮质激素 | steroids 激素
        omeprazole 奥美拉唑 | pantoprazole 泮托拉唑 | esomeprazole 艾司奥美拉唑 | lansoprazole 兰索拉唑 | rabeprazole 雷贝拉唑
        amoxicillin 阿莫西林 | amoxicillin-clavulanate 阿莫西林克拉维酸 | levofloxacin 左氧氟沙星 | moxifloxacin 莫西沙星 | ciprofloxacin 环丙沙星 | azithromycin 阿奇霉素
        piperacillin-tazobactam 哌拉西林他唑巴坦 | metformin 二甲双胍 | aspirin 阿司匹林 | clopidogrel 氯吡格雷 | apixaban 阿哌沙班 | rivaroxaban 利伐沙班 | warfarin 华法林
        ibuprofen 布洛芬 | infliximab 英夫利西单抗 | levothyroxine 左甲状腺素
        chemotherapy 化疗 | radiotherapy 放疗 | surgery 手术 | SBRT SBRT（立体定向放疗） | pneumonectomy 全肺切除术
        """);

    public static readonly FrozenDictionary<string, string> Places = Read("""
        lung 肺 | lungs 双肺 | upper lobe 肺上叶 | middle lobe 肺中叶 | lower lobe 肺下叶 | hilum 肺门 | hilar 肺门 | pleura 胸膜 | pleural effusion 胸腔积液 | pleural cavity 胸腔
        pericardium 心包 | pericardial effusion 心包积液 | mediastinum 纵隔 | mediastinal 纵隔 | mediastinal nodes 纵隔淋巴结 | mediastinal lymph node 纵隔淋巴结 | subcarinal 隆突下
        lymph node 淋巴结 | lymph nodes 淋巴结 | node 淋巴结 | supraclavicular 锁骨上 | axillary 腋窝 | retroperitoneal 腹膜后 | inguinal 腹股沟 | inguinal node 腹股沟淋巴结
        liver 肝 | spleen 脾 | pancreas 胰腺 | kidney 肾 | adrenal 肾上腺 | adrenal gland 肾上腺 | stomach 胃 | colon 结肠 | peritoneum 腹膜 | pelvis 骨盆 | ovary 卵巢
        brain 脑 | cerebellum 小脑 | frontal 额叶 | leptomeninges 软脑膜 | insula 岛叶 | spine 脊柱 | bone 骨 | bone marrow 骨髓 | rib 肋骨 | ilium 髂骨 | femur 股骨 | vertebra 椎体
        skin 皮肤 | subcutaneous 皮下 | soft tissue 软组织 | muscle 肌肉 | chest wall 胸壁 | thyroid 甲状腺 | breast 乳腺 | urine 尿液 | plasma 血浆 | blood 血液
        """);

    public static readonly FrozenDictionary<string, string> Events = Read("""
        pneumonitis 肺炎（非感染性） | immune pneumonitis 免疫相关性肺炎 | colitis 结肠炎 | diarrhoea 腹泻 | diarrhea 腹泻 | hepatitis 肝炎 | immune-mediated hepatitis 免疫介导性肝炎
        transaminases raised 转氨酶升高 | hypothyroidism 甲状腺功能减退 | hyperthyroidism 甲状腺功能亢进 | thyroiditis 甲状腺炎 | hypophysitis 垂体炎 | adrenal insufficiency 肾上腺皮质功能不全
        rash 皮疹 | pruritus 瘙痒 | vitiligo 白癜风 | arthralgia 关节痛 | arthritis 关节炎 | myositis 肌炎 | myocarditis 心肌炎 | nephritis 肾炎 | encephalitis 脑炎 | pancreatitis 胰腺炎
        fatigue 乏力 | fever 发热 | nausea 恶心 | vomiting 呕吐 | dyspnoea 呼吸困难 | dyspnea 呼吸困难 | anaemia 贫血 | anemia 贫血 | neutropenia 中性粒细胞减少
        febrile neutropenia 发热性中性粒细胞减少 | thrombocytopenia 血小板减少 | hyponatraemia 低钠血症 | sarcoid-like reaction 结节病样反应 | haemoptysis 咯血 | hypertension 高血压
        """);

    public static readonly FrozenDictionary<string, string> Extents = Read("""
        metastatic 转移性 | widely metastatic 广泛转移 | advanced 晚期 | locally advanced 局部晚期 | unresectable 不可切除 | recurrent 复发 | metastatic (recurrent) 转移性（复发）
        """);

    // The Chinese name is what follows the last space; no Chinese name here has one.
    private static FrozenDictionary<string, string> Read(string terms) => terms
        .Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.LastIndexOf(' ') is var at ? (Term: pair[..at], Chinese: pair[(at + 1)..]) : default)
        .ToFrozenDictionary(pair => pair.Term, pair => pair.Chinese, StringComparer.OrdinalIgnoreCase);
}
